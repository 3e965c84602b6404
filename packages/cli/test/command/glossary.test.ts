import { describe, expect, it } from "vitest"
import { glossaryFor } from "@omringd/rules/language"
import { asked } from "../program/asked.ts"

const ran = (...args: readonly string[]) => asked("glossary", ...args)

describe("omringd glossary", () => {
  it("prints every word with what it means, from A to Z", async () => {
    const { exit, out, err } = await ran()
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out).toContain("Danger statement\n  What we fear children will go through")
    const heads = out.split("\n").filter((line) => /^\S/u.test(line))
    expect(heads).toEqual(heads.toSorted(new Intl.Collator("en").compare))
    expect(heads).toHaveLength(glossaryFor("en", "professional").length)
  })

  it("in another language, for another reader", async () => {
    expect((await ran("--language", "nl", "--for", "child")).out).toContain("Waar we bang voor zijn\n  Wat er kan gebeuren als alles zo blijft.\n")
  })

  it("as data", async () => {
    const { out } = await ran("--language", "sv", "--json")
    expect(JSON.parse(out)).toMatchObject({ omringd: 1, language: "sv", for: "professional", words: expect.arrayContaining([expect.objectContaining({ group: "people", id: "chair", term: "nätverksordförande" })]) })
  })

  it("refuses a language that is not there", async () => {
    expect((await ran("--language", "xx")).exit).toBe(1)
  })
})
