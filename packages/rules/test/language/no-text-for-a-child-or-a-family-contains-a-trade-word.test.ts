import { describe, expect, it } from "vitest"
import { tradeWordsIn } from "../../src/language.ts"
import { folders, packs } from "../packs.ts"
import { line, texts } from "./texts.ts"

describe("no text for a child or a family contains a trade word", () => {
  it("in any language, of any code, rule or notice", () => {
    const found = texts
      .filter(({ register }) => register !== "professional")
      .flatMap((text) => tradeWordsIn(text.language, text.text).map((word) => line(text, word)))
    expect(found).toEqual([])
  })

  it("and no pack is left out of this", () => {
    expect(packs.map(({ name }) => name).toSorted()).toEqual(folders.toSorted())
  })
})
