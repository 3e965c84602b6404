/** The vectors for the core's own rules: up to date, and what they say is found again from what stands there alone. */
import { Practice } from "@omringd/core"
import { PackVector } from "@omringd/conformance"
import { describe, expect, it } from "vitest"
import { foundAgain } from "./found-again.ts"

const { rules } = Practice.of()
const text = PackVector.text(PackVector.of("core", rules))

describe("the vectors for the core's rules", () => {
  it("are what the stories say (written anew with `vitest -u`)", async () => {
    await expect(text).toMatchFileSnapshot("../../vectors/pack/core.json")
  })
  it("are found again from the text alone", () => {
    const found = foundAgain(text, rules)
    expect(found.length).toBeGreaterThan(rules.length)
    expect(found.filter(({ isSame }) => !isSame)).toEqual([])
  })
})
