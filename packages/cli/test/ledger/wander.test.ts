/** Random histories: lawful, varied, and the same again for the same seed. */
import { Invariants, Phase } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { generalPacks, jurisdictionPacks, practices } from "../../src/ledger/packs.ts"
import { random } from "../../src/ledger/random.ts"
import { wander } from "../../src/ledger/wander.ts"

const told = (seed: number, place = 0) => {
  const practice = practices[place % practices.length]
  if (practice === undefined) throw new Error("there is no practice to wander in")
  return wander(practice, seed, 40)
}
const asText = (seed: number) => JSON.stringify(told(seed).map(({ on, proposed }) => [on, proposed]))

describe("a random history", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(asText(7)).toBe(asText(7))
    expect(asText(7)).not.toBe(asText(8))
  })
  it("goes forward in time, from nothing on, and is as long as was asked at most", () => {
    const turns = told(7)
    expect(turns[0]?.trajectory.version).toBe(0)
    expect(turns.map(({ on }) => on)).toEqual(turns.map(({ on }) => on).toSorted())
    expect(turns.length).toBeLessThanOrEqual(40)
    expect(wander(practices[0] ?? expect.fail(), 7, 0)).toEqual([])
  })
  it("holds nothing but steps that were lawfully taken", () => {
    for (let seed = 0; seed < 20; seed++) expect(Invariants.broken(told(seed, seed).at(-1)?.trajectory ?? expect.fail())).toEqual([])
  })
  it("comes to every phase, with steps taken and steps refused", () => {
    const all = Array.from({ length: 80 }, (_, seed) => told(seed, seed))
    const phases = new Set(all.flatMap((turns) => turns.map(({ trajectory }) => trajectory.phase.name)))
    expect([...phases].toSorted()).toEqual(Phase.names.toSorted())
    const later = all.flatMap((turns) => turns.slice(1).map(({ trajectory }, at) => trajectory.version - (turns[at]?.trajectory.version ?? 0)))
    expect(new Set(later)).toEqual(new Set([0, 1]))
  })
  it("wanders under the general packs and one jurisdiction at a time", () => {
    expect(practices.map(({ packs }) => packs.length)).toEqual(jurisdictionPacks.map(() => generalPacks.length + 1))
  })
})

describe("random numbers", () => {
  it("lie below their limit and reach all of it", () => {
    const chosen = random(1)
    expect(new Set(Array.from({ length: 200 }, () => chosen.below(5)))).toEqual(new Set([0, 1, 2, 3, 4]))
  })
  it("choose nothing from nothing, never at no chance and always at a full one", () => {
    const chosen = random(1)
    expect(chosen.pick([])).toBeUndefined()
    expect(Array.from({ length: 200 }, () => [chosen.chance(0), chosen.chance(100)]).filter(([never, always]) => never === true || always !== true)).toEqual([])
  })
})
