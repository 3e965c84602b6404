import { describe, expect, it } from "vitest"
import { labels, labelsIn } from "../../src/language/labels.ts"

describe("a label is found in all its forms", () => {
  it.each([
    ["Sprake van verwaarlozing en opvoedingsproblematiek.", ["verwaarlozing", "opvoedingsproblematiek"]],
    ["Domestic\n violence, and NEGLECT.", ["Domestic\n violence", "NEGLECT"]],
    ["Mammas missbruksproblem och våld i nära relationer", ["missbruksproblem", "våld i nära relationer"]]
  ])("%s", (text, found) => {
    expect(labelsIn(text)).toEqual(found)
  })

  it.each([
    "Three evenings a week he drinks until he falls asleep, and nobody cooks.",
    "Drie keer deze week was er niets te eten.",
    "Han slog mamma när hon satt vid bordet."
  ])("what happened is let through: %s", (text) => {
    expect(labelsIn(text)).toEqual([])
  })

  it("every entry of the lists finds itself", () => {
    const lost = Object.values(labels).flat().filter((entry) => labelsIn(`a ${entry.replaceAll("*", "")} b`)[0] !== entry.replaceAll("*", ""))
    expect(lost).toEqual([])
  })
})
