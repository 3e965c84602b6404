import { languages } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { negations, negationsIn } from "../../src/language/negations.ts"

describe("a negation is found in any language, as a whole word", () => {
  it.each([
    ["Mama drinkt NIET meer en er is nooit ruzie", ["NIET", "nooit"]],
    ["Papa stopt met roepen", ["stopt met"]],
    ["She doesn't hit him; he won’t shout, never", ["doesn't", "won't", "never"]],
    ["There will be no\nshouting, and it has stopped.", ["no", "stopped"]],
    ["Mamma slutar\n att dricka, ingen skriker", ["slutar\n att", "ingen"]]
  ] as const)("%s", (text, found) => {
    expect(negationsIn(text)).toEqual(found)
  })

  it.each([
    ["An adult is home every evening and she knows whom to call at night"],
    ["Knots in a notebook, a nickname, a note: nothing but praise at the bus stop"],
    ["Papa stopt haar elke avond in en leest voor; oma komt niet alleen op zondag"],
    ["Pappa hämtar när skolan slutar, och inte bara på fredagar"],
    [""]
  ])("none is found where something is said to be there: %s", (text) => {
    expect(negationsIn(text)).toEqual([])
  })

  it("a word that denies nothing in one place still denies in another", () => {
    expect(negationsIn("She is not only safe, she is not afraid")).toEqual(["not"])
  })

  it("every entry of the lists finds itself", () => {
    const lost = languages.flatMap((language) =>
      negations[language].filter((entry) => {
        const written = entry.replaceAll("*", "is")
        return negationsIn(`a ${written} b`)[0] !== written
      }))
    expect(lost).toEqual([])
  })
})
