/** A case file may come from anywhere: nothing in it runs, grows without end, or reaches what it should not. */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { openCaseFile, packNames } from "../../src/index.ts"
import { caseIn, changed, inFolder, problemsIn, tinyText } from "../tiny.ts"

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]", ..."bcdefghi".split("").map((name, index) => {
  const before = "abcdefgh"[index]
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`
})].join("\n")

describe("in its text", () => {
  it("aliases of aliases are not followed without end", () => {
    expect(problemsIn(bomb)).toEqual([expect.stringContaining("uses aliases of aliases far too often")])
  })
  it("an alias that stands for nothing, or for what it is in, is named", () => {
    expect(problemsIn("omringd: *one")).toEqual([expect.stringContaining("alias that stands for nothing")])
    expect(problemsIn("omringd: &one [*one]")).toEqual([expect.stringContaining("alias inside what it stands for")])
  })
  it.each([["lists", "[".repeat(200_000)], ["mappings", "{a: ".repeat(10_000)], ["dashes", "- ".repeat(200_000)], ["lists that end", `title: ${"[".repeat(80)}${"]".repeat(80)}`]])(
    "%s nested without end are not followed", (_, text) => {
      expect(problemsIn(text)).toEqual(["tiny.yaml:1:1  is nested too deeply to be a case file"])
    })
  it("deeper and deeper indents end in a problem, not in a crash", () => {
    expect(problemsIn(Array.from({ length: 1_900 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")).length).toBeGreaterThan(0)
  })
  it("brackets inside words are just words", () => {
    expect(problemsIn(changed("worries: I come home too late.", `worries: "${"[{".repeat(500)}"`))).toEqual([])
  })
  it("`__proto__` is no key, and no door", () => {
    expect(problemsIn(changed("  noor: {", "  __proto__: { name: X, is: child }\n  noor: {"))).toEqual(["tiny.yaml:8:3  people.__proto__  is not a reference (1-64 letters, digits and . _ : @ / -)"])
    expect(problemsIn(changed("    readBack: true", "    readBack: true\n    __proto__: { child: noor }"))).toEqual(["tiny.yaml:51:5  steps[6].__proto__  is not a field here"])
    expect(problemsIn(changed("omringd: 1", "__proto__: { polluted: 1 }\nomringd: 1"))[0]).toMatch(/^tiny.yaml:2:1 {2}__proto__ {2}is not a key/)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  it.each(["constructor", "toString", "hasOwnProperty"])("%s as a field or a step is neither", (name) => {
    expect(problemsIn(changed("    readBack: true", `    readBack: true\n    ${name}: 1`))).toEqual([expect.stringContaining(`steps[6].${name}  is not a field here`)])
    expect(problemsIn(changed("step: ChildHeard", `step: ${name}`))).toEqual([expect.stringContaining("steps[6].step  is not a step")])
  })
  it("a tag of another program is refused", () => {
    expect(problemsIn(changed("title: A tiny case", "title: !!js/function 'x'"))).toEqual([expect.stringContaining("tiny.yaml:4:8  is not YAML: Unresolved tag")])
  })
  it("a hundred thousand keys written twice are found in good time", () => {
    const before = performance.now()
    expect(problemsIn("a: 1\n".repeat(100_000)).length).toBeGreaterThan(99_000)
    expect(performance.now() - before).toBeLessThan(30_000)
  })
  it("the text of a case stays as it was written", () => {
    expect(JSON.stringify(caseIn(tinyText).steps)).toContain("I count the cars until mum is there.")
  })
})

describe("on disk", () => {
  const opened = (name: string, content: string | Uint8Array) => inFolder(async (folder) => {
    const file = join(folder, name)
    await writeFile(file, content)
    return openCaseFile(file, packNames)
  })
  const problem = async (reading: ReturnType<typeof openCaseFile>) => {
    const read = await reading
    return "problems" in read ? read.problems.map((one) => one.problem) : []
  }
  it("a file that is much too large is not opened", async () => {
    expect(await problem(opened("large.yaml", `omringd: 1\n# ${"x".repeat(10_000_000)}`))).toEqual([expect.stringMatching(/^this file has 10000013 bytes; a case file has at most 2000000\. Tell the case in several files/)])
  })
  it("what is no text is said to be none", async () => {
    expect(await problem(opened("bytes.yaml", new Uint8Array([0xff, 0xfe, 0x00, 0x9f])))).toEqual(["this file is not UTF-8 text"])
  })
  it("no file, and a folder", async () => {
    expect(await problem(openCaseFile("nowhere/at-all.yaml", packNames))).toEqual(["there is no such file"])
    expect(await inFolder(async (folder) => {
      await mkdir(join(folder, "case.yaml"))
      return problem(openCaseFile(join(folder, "case.yaml"), packNames))
    })).toEqual(["this is no ordinary file"])
  })
  it("a whole one is read", async () => {
    expect(await opened("tiny.yaml", tinyText)).toHaveProperty("caseFile")
  })
})
