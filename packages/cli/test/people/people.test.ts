/** A directory of people from disk: every problem with its place, and its JSON Schema, which refuses what reading refuses. */
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Recipients } from "@omringd/core/Notices"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { openPeople, problemSentence } from "../../src/index.ts"
import { asked } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

const text = await readFile(fileURLToPath(new URL("../../../../examples/people.yaml", import.meta.url)), "utf8")

const problemsIn = (content: string): Promise<readonly string[]> =>
  inFolder(async (folder) => {
    const file = join(folder, "people.yaml")
    await writeFile(file, content)
    const read = await openPeople(file)
    return "problems" in read ? read.problems.map((one) => problemSentence("people.yaml", one)) : []
  })
const changed = (part: string, other: string): string => {
  if (!text.includes(part)) throw new Error(`the example has no ${part}`)
  return text.replace(part, other)
}
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length

describe("what is wrong in it", () => {
  it("has its place in the text", async () => {
    expect(await problemsIn(changed("language: sv", "language: fi"))).toEqual([`people.yaml:${lineOf("language: sv")}:31  people[33].language  Expected "nl" | "en" | "sv"`])
  })
  it("is someone written twice, or a key", async () => {
    expect(await problemsIn(changed("person: pam", "person: tom"))).toEqual([expect.stringMatching(/people\[35\]\.person {2}is the reference of another person; give each their own$/u)])
    expect(await problemsIn(changed("register: child", "register: child, register: family"))).toEqual([expect.stringMatching(/register {2}is written twice here; keep one$/u)])
  })
  it("is all of it when there is no file", async () => {
    const read = await openPeople("not-there.yaml")
    expect("problems" in read ? read.problems.map(({ problem }) => problem) : []).toEqual([expect.stringMatching(/^there is no such file \(ENOENT/u)])
  })
})

describe("its JSON Schema", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(Recipients.jsonSchema())
  it("is kept in schema/ and printed", async () => {
    const kept = await readFile(new URL("../../schema/people.schema.json", import.meta.url), "utf8")
    // When red: pnpm --silent omringd schema people > packages/cli/schema/people.schema.json
    expect(kept).toBe(`${JSON.stringify(Recipients.jsonSchema(), undefined, 2)}\n`)
    expect(await asked("schema", "people")).toEqual({ exit: 0, out: kept, err: "" })
  })
  it("accepts the example", () => {
    expect(validate(parse(text))).toBe(true)
  })
  it.each([
    ["omringd: 1", "omringd: 2"], ["language: sv", "language: fi"], ["register: child", "register: teenager"], ["person: pam", "person: oma pam"], ["pam@example.org", "pam"],
    ["pam@example.org", "pam@example.org, other@example.org"], ['"20:00"', '"8 pm"'], ["zone: Europe/Brussels", "zone: +01:00"], ["name: Pam", 'name: ""'], ["name: Pam", 'name: "Pam\\nBcc: x"'], ["name: Pam", "called: Pam"]
  ])("refuses what reading refuses: %s, %s", async (part, other) => {
    const content = changed(part, other)
    expect(validate(parse(content))).toBe(false)
    expect(await problemsIn(content)).not.toEqual([])
  })
})
