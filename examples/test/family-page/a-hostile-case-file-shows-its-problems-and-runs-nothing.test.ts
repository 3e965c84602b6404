/** Case files that mean no good, or were written in haste: every problem is shown, nothing runs, and what lay on the table stays there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readFileSync } from "node:fs"
import { packNames, problemSentence, readCaseFile } from "@omringd/cli/case-file"
import { axe, built, isThere, openFile, runsOff, sheets } from "./opened.ts"
import type { Built } from "./opened.ts"

const tiny = readFileSync(new URL("../../../packages/cli/test/tiny.yaml", import.meta.url), "utf8")
const problemsIn = (name: string, text: string): readonly string[] => {
  const read = readCaseFile(text, packNames)
  return "problems" in read ? read.problems.map((problem) => problemSentence(name, problem)) : []
}
const script = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`

describe.skipIf(!isThere)("a hostile case file", () => {
  let family: Built
  beforeAll(async () => { family = await built() }, 120_000)
  afterAll(() => family.close())

  it("with a script for a name, a title, a label and words is a text like any other", async () => {
    const { page, asked, wrong } = await family.open({ language: "en" })
    const text = tiny
      .replace("name: Noor", () => `name: '${script.replaceAll("'", "''")}'`)
      .replaceAll("I count the cars until mum is there.", () => `'${script.replaceAll("'", "''")}'`)
    expect(problemsIn("x", text)).toEqual([])
    expect(text.split("onerror").length).toBeGreaterThan(2)
    await openFile(page, `${script.replaceAll("/", "")}.yaml`, text)
    await page.locator("h1", { hasText: "<img" }).waitFor()
    expect(await page.locator("h1").textContent()).toBe(`Around ${script}`)
    expect(await page.locator("img, #page script").count()).toBe(0)
    expect(await page.title()).toBe("omringd")
    expect(asked.filter((url) => !url.startsWith(family.address))).toEqual([])
    expect(wrong).toEqual([])
    expect((await axe(page)).violations).toEqual([])
    await page.close()
  })

  it("with a word of ten thousand letters runs off no screen and onto no second sheet", async () => {
    const { page } = await family.open({ language: "en", width: 360 })
    const text = tiny.replaceAll("Nobody is there in the evenings.", "a".repeat(10_000)).replaceAll("I count the cars until mum is there.", "b".repeat(10_000)).replace("name: Noor", `name: ${"N".repeat(500)}`)
    expect(problemsIn("x", text)).toEqual([])
    await openFile(page, "long.yaml", text)
    await page.locator("h1", { hasText: "NNNN" }).waitFor()
    expect(await page.locator("blockquote", { hasText: "bbbb" }).count()).toBe(1)
    for (const width of [360, 1_280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await runsOff(page)).toBe(false)
    }
    expect(await sheets(page)).toEqual(["595 × 842"])
    await page.close()
  })

  it.each([
    ["wrong in many places", tiny.replace("omringd: 1", "omringd: 1\nsecret: yes").replace("is: child", "is: kid").replace("step: ChildHeard", "step: ChildBelieved").replace("title:", "titel:")],
    ["no mapping", "- one\n- two\n"],
    ["no YAML", "omringd: [1\n  : {"],
    ["another format", "omringd: 99\n"],
    ["a bomb of aliases", `a: &a [${"x,".repeat(20)}]\n${Array.from({ length: 12 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? "a" : `b${at - 1}`},`.repeat(10)}]`).join("\n")}\n`],
    ["nested without end", "[".repeat(5_000)],
    ["someone's prototype", "__proto__: { polluted: true }\nomringd: 1\n"],
    ["nothing", ""]
  ])("%s: shows every problem and its place, and changes nothing else", async (_what, text) => {
    const { page, wrong } = await family.open({ language: "sv" })
    const expected = problemsIn("case.yaml", text)
    expect(expected.length).toBeGreaterThan(0)
    await openFile(page, "case.yaml", text)
    await page.locator(".problems").waitFor()
    expect(await page.locator(".problems li").allTextContents()).toEqual(expected)
    expect(await page.locator("h1").textContent()).toBe("Kring Lina")
    expect(await page.evaluate("({}).polluted === undefined && localStorage.length === 0")).toBe(true)
    expect(wrong).toEqual([])
    expect((await axe(page)).violations).toEqual([])
    expect(await runsOff(page)).toBe(false)
    await openFile(page, "noor.yaml", tiny)
    await page.locator("h1", { hasText: "Kring Noor" }).waitFor()
    expect(await page.locator(".problems").count()).toBe(0)
    await page.close()
  })

  it("that is no text, or far too large, is said to be so", async () => {
    const { page, wrong } = await family.open({ language: "en" })
    await openFile(page, "picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]))
    await page.getByText("picture.png:1:1 this file is not UTF-8 text").waitFor()
    await openFile(page, "large.yaml", Buffer.alloc(2_000_001, 0x61))
    await page.getByText("a case file has at most 2000000").waitFor()
    expect(wrong).toEqual([])
    await page.close()
  })
})
