/** The verifier beside a plain one, on many chains with something done to them. */
import { describe, expect, it } from "vitest"
import { random } from "./random.ts"
import { chainFor, fuzzVerifying, lookAtChain } from "./verifying.ts"

const chains = 10_000
const seed = 20_261_122

describe("whatever was done to a chain is noticed", () => {
  it(`of ${chains} sets of chains, and nothing where nothing was done`, () => {
    const { counts, finding } = fuzzVerifying(seed, chains)
    expect(finding).toBe(undefined)
    expect([...counts.values()].reduce((sum, { inputs }) => sum + inputs, 0)).toBe(chains)
    const [untouched, rewritten] = [counts.get("left as it was"), counts.get("changed and rewritten")]
    expect(untouched === undefined || untouched.flawed < untouched.inputs).toBe(true)
    // Without an anchor nobody can tell that a chain was written anew.
    expect(rewritten !== undefined && rewritten.flawed > 0 && rewritten.flawed < rewritten.inputs).toBe(true)
  })
  it("whoever looks is looked at too: a wrong link that nobody was told of is no whole chain", () => {
    const turn = Array.from({ length: 1_000 }, (_, index) => index).find((index) => chainFor(seed, index).kind === "left as it was" && !lookAtChain(chainFor(seed, index), random(seed, index)))
    if (turn === undefined) throw new Error("no chain was left as it was")
    const whole = chainFor(seed, turn)
    const wrong = whole.rows.map((row, index) => (index === 0 ? { ...row, link: "0".repeat(64) } : row))
    expect(lookAtChain({ ...whole, rows: wrong, only: wrong[0] }, random(seed, turn))).toBe(true)
    expect(() => lookAtChain({ ...whole, only: whole.rows[0] }, random(seed, turn))).toThrow("was changed, and it says")
  })
})
