import { languages } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { hardest, lix } from "../../src/language.ts"
import { words } from "../../src/language/readability.ts"
import { line, texts } from "./texts.ts"

/** The measure says little about a text with fewer words; those are read together. */
const fewest = 8

describe.each(["family", "child"] as const)("texts for a %s are easy to read", (register) => {
  const theirs = texts.filter((text) => text.register === register)

  it("one by one", () => {
    const tooHard = theirs
      .filter(({ text }) => words(text).length >= fewest && lix(text) > hardest[register])
      .map((text) => line(text, `LIX ${lix(text.text).toFixed(0)}`))
    expect(tooHard).toEqual([])
  })

  it.each(languages)("taken together, in %s", (language) => {
    const all = theirs.filter((text) => text.language === language).map(({ text }) => text.replace(/[.!?]?$/u, "."))
    expect(all.length).toBeGreaterThan(100)
    expect(lix(all.join(" "))).toBeLessThanOrEqual(hardest[register])
  })
})
