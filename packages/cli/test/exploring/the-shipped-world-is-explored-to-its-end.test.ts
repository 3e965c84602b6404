/** What bare `omringd explore` runs: every phase, every invariant, every rule of every pack that holds steps back, to completion. */
import { Practice, Step } from "@omringd/core"
import { explore, makeWorld } from "@omringd/lab/explore"
import { describe, expect, it } from "vitest"
import { worldPacks } from "../../src/exploring/file.ts"
import { shipped } from "../../src/exploring/shipped.ts"
import { packNames, packsNamed } from "../../src/packs.ts"

const practice = Practice.of(...packsNamed(worldPacks))
const world = makeWorld(shipped, practice) ?? expect.fail("there is no child in it")
const musts = packsNamed(packNames).flatMap(({ rules }) => rules).filter(({ strength }) => strength === "must")

describe("the shipped world", () => {
  it("holds every must of every pack, and every step that one of them waits for or says would meet it", () => {
    expect(practice.rules.filter(({ strength }) => strength === "must")).toEqual(expect.arrayContaining([...new Set(musts)]))
    const waited = new Set(musts.flatMap(({ before }) => before))
    const proposed = new Set(world.moves.map(({ tag }) => tag))
    // The emergency door waits for nothing: it is stepped through whatever stands open.
    expect([...waited].filter((tag) => !proposed.has(tag) && !Step.definition(tag).emergency)).toEqual([])
  })
  it("is gone through to the end within two minutes: nothing breaks, each rule is broken and met, every trajectory can end", { timeout: 240_000 }, () => {
    const begun = performance.now()
    const found = explore(world, practice)
    expect(found).toMatchObject({ complete: true, violations: [], stuck: [], neverBroken: [], neverMet: [] })
    expect(found.ends).toEqual({ all: true, looked: true, stuck: 0, unshown: 0 })
    // The last child is not let go: involvement ends instead. With one child that is each time.
    expect(found.neverTaken.steps).toEqual(["ChildLetGo"])
    expect(found.rules).toHaveLength(musts.length)
    expect(found.states).toBeGreaterThan(50_000)
    expect(found.bytesPerState).toBeLessThanOrEqual(100)
    expect(performance.now() - begun).toBeLessThan(120_000)
  })
})
