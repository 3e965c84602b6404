import { describe, expect, it } from "vitest"
import { lix } from "../../src/language.ts"

describe("LIX counts words, sentences and long words", () => {
  it.each([
    ["We eat.", 2, "two words, one sentence, none long"],
    ["We eat. They sleep", 2, "the last sentence needs no full stop"],
    ["Wait: do they sleep? Yes!", 5 / 3, "a colon, a question and an exclamation end a sentence"],
    ["Children play.", 2 + 50, "seven letters and more are long"],
    ["Mother plays.", 2, "six letters are not"],
    ["We wait...", 2, "dots in a row are one end"],
    ["It is 3.5 or grandmother's, he-said.", 6 + 100 / 6, "a point in a number ends nothing; an apostrophe or dash stays in its word"],
    ["{professional} calls {grandmother}.", 3, "a name to fill in is one short word"],
    ["Överens är vi.", 3 + 100 / 3, "letters with marks are letters"],
    ["", 0, "nothing to read"]
  ])("%j is %d: %s", (text, expected) => {
    expect(lix(text)).toBeCloseTo(expected, 10)
  })
})
