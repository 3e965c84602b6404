/** What bare `omringd explore` runs: every phase, every invariant, every rule of every pack that holds steps back, and every step they read, to completion. */
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Invariants, Phase, Practice, Step, Trajectory } from "@omringd/core"
import type { Part, PhaseName, StepTag } from "@omringd/core"
import { exploreParts, makeWorld, writesOf } from "@omringd/lab/explore"
import type { World, WorldWritten } from "@omringd/lab/explore"
import { describe, expect, it } from "vitest"
import { worldPacks } from "../../src/exploring/file.ts"
import { shipped, shippedTitle } from "../../src/exploring/shipped.ts"
import { packNames, packsNamed } from "../../src/packs.ts"

const practice = Practice.of(...packsNamed(worldPacks))
const worldOf = (written: WorldWritten): World => makeWorld(written, practice) ?? expect.fail("there is no child in it")
const worlds: readonly [World, ...World[]] = [worldOf(shipped[0]), ...shipped.slice(1).map(worldOf)]
const musts = [...new Set(packsNamed(packNames).flatMap(({ rules }) => rules).filter(({ strength }) => strength === "must"))]

const { id: _, version: __, history: ___, ...parts } = Trajectory.start("parts")
const names = Object.keys(parts) as readonly Part[] // of an object just made
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/gu, "").split(/\W+/u))

/** Sources by the id of what they define: a file is named as what is in it. */
const sourcesIn = (folder: string): ReadonlyMap<string, string> => {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  return new Map(readdirSync(path, { recursive: true, encoding: "utf8" }).flatMap((file) =>
    file.endsWith(".ts") ? [[file.replace(/^.*\//u, "").replace(/\.ts$/u, ""), readFileSync(`${path}${file}`, "utf8")] as const] : []))
}
const invariantSources = sourcesIn("../../../core/src/invariant/")
const ruleSources = sourcesIn("../../../rules/src/")

/** The parts an invariant names, and those that a neighbour it asks names; more than it reads, never less. */
const readBy = (id: string): readonly Part[] => {
  const text = invariantSources.get(id) ?? expect.fail(id)
  const asked = text.includes("./people.ts") ? ["people", "children"] : []
  const words = new Set([...wordsIn(text), ...asked])
  return names.filter((part) => words.has(part))
}
const metBy = (rule: string): readonly StepTag[] =>
  [...(ruleSources.get(rule) ?? expect.fail(rule)).matchAll(/metBy\(([^)]*)\)/gu)].flatMap(([, list = ""]) => [...list.matchAll(/"(\w+)"/gu)].flatMap(([, tag = ""]) => (Step.isTag(tag) ? [tag] : [])))

const writersOf = (read: ReadonlySet<Part>): readonly StepTag[] => Step.tags.filter((tag) => writesOf(tag).some((part) => read.has(part)))

/** By what asks for it, each step that has to be proposed. */
const asked: readonly (readonly [string, readonly StepTag[]])[] = [
  ...Invariants.all.map(({ id }) => [id, writersOf(new Set(readBy(id)))] as const),
  ...musts.map(({ id, reads, before }) => [id, [...new Set([...writersOf(new Set(reads)), ...before, ...metBy(id)])]] as const)
]

/** A step is proposed in a phase of a part; after an end that nothing in it leads out of, nothing is. */
const isProposed = ({ moves, during }: World, tag: StepTag, phase: PhaseName): boolean => {
  const goesOn = !Phase.isEnd(phase) || moves.some((move) => {
    const to = Step.definition(move.tag).moves[phase]
    return to !== undefined && to !== phase
  })
  return goesOn && moves.some((move) => move.tag === tag) && (during[tag]?.includes(phase) ?? true)
}

describe("the shipped world", () => {
  it("holds every must of every pack", () => {
    expect(practice.rules.filter(({ strength }) => strength === "must")).toEqual(expect.arrayContaining(musts))
    expect(musts.length).toBeGreaterThan(10)
  })
  it("has in it who is to be in it, a danger, and a plan that is revised", () => {
    for (const { people } of shipped) expect(Object.values(people).map(({ is }) => is).toSorted()).toEqual(["care-worker", "child", "consultant", "network-person", "parent"])
    expect(worlds.some(({ moves }) => moves.filter(({ tag }) => tag === "PlanDrafted").length === 2)).toBe(true)
    expect(worlds.every(({ moves }) => moves.filter(({ tag }) => tag === "DangerStated").length === 1)).toBe(true)
  })
  it.each(asked)("proposes each step that writes what is read, in each phase in which it may be taken: %s", (_, tags) => {
    const missing = tags.flatMap((tag) => Phase.names.flatMap((phase) =>
      Step.definition(tag).moves[phase] === undefined || worlds.some((world) => isProposed(world, tag, phase)) ? [] : [`${tag} in ${phase}`]))
    expect(missing).toEqual([])
  })
  it("asks about what those read: the steps behind it are many", () => {
    expect(new Map(asked).get("floor-secured")).toEqual(expect.arrayContaining(["SafetyJudged", "JudgementReviewed", "ImmediatePlanMade", "ImmediatePlanEnded", "ChildPlaced", "ChildReturned"]))
    expect(new Map(asked).get("whoever-holds-the-mandate-is-a-consultant-who-is-here")).toEqual(expect.arrayContaining(["PersonLeft", "TrajectoryReopened", "RelativeFound"]))
  })
  it("is gone through to the end: nothing breaks, each rule is broken and met, every trajectory can end", { timeout: 900_000 }, () => {
    const found = exploreParts(shippedTitle, worlds, practice)
    expect(found).toMatchObject({ complete: true, violations: [], stuck: [], neverBroken: [], neverMet: [] })
    expect(found.parts?.map(({ complete }) => complete)).toEqual(shipped.map(() => true))
    expect(found.ends).toEqual({ opened: true, all: true, looked: true, stuck: 0, unshown: 0 })
    // The last child is not let go: involvement ends instead. With one child that is each time.
    expect(found.neverTaken.steps).toEqual(["ChildLetGo"])
    expect(found.rules).toHaveLength(musts.length)
    expect(found.states).toBeGreaterThan(400_000)
    expect(found.bytesPerState).toBeLessThanOrEqual(100)
  })
})
