/** A trajectory that is read on from a snapshot is the one that its steps give; where the two do not agree, the steps are read. */
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import type { Pack, Trajectory } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { act, given, mapped, opened, teenager } from "@omringd/core/Story"
import { Snapshot } from "@omringd/core/TrajectoryStore"
import { open, sqlite } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"

const practice = Practice.of()
const told = act(practice, given(opened(teenager), mapped()).on("2026-03-02").given)
const steps = told.trajectory.history.toArray()
const family = "our-family"
const other: Pack = { name: "other", version: "1.0.0", sdk: 1, rules: [], mandates: {} }

const using = async <A>(file: string, does: (omringd: Omringd) => Promise<A>, packs: readonly Pack[] = []): Promise<A> => {
  const omringd = await openOmringd({ practice: Practice.of(...packs), store: sqlite({ file }), remember: 0, snapshotEvery: 2 })
  try {
    return await does(omringd)
  } finally {
    await omringd.close()
  }
}
/** A file that holds the story, told step by step, and so its snapshots. */
const toldTo = async (): Promise<string> => {
  const file = newFile()
  await using(file, async (omringd) => {
    for (const { step, by, at, recordedAt } of steps) expect(await omringd.take(family, step, { by, at, recordedAt })).toMatchObject({ ok: true })
  })
  return file
}
const version = steps.length - (steps.length % 2)
const snapshotIn = (file: string) => Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file }), (store) => store.snapshots?.load(family, Snapshot.keyOf(practice)) ?? Effect.die("no snapshots"))))
const putSnapshot = (file: string, text: string, at = version) =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file }), (store) => store.snapshots?.save(family, Snapshot.keyOf(practice), { version: at, text }) ?? Effect.die("no snapshots"))))

/** Something that no step gave, to see where a trajectory comes from. */
const mark = { rule: "seen-in-the-snapshot", key: "k" }
const marked = (text: string) => text.replace('"raised":[]', `"raised":[${JSON.stringify(mark)}]`)
const changedIn = (file: string, statement: string, value: string): void => {
  const database = new DatabaseSync(file)
  expect(database.prepare(statement).run(value).changes).toBe(1)
  database.close()
}

const expected = practice.fold(Practice.start(family), steps.map((one) => ({ ...one, trajectory: family })))
const asData = (trajectory: Trajectory) => ({ ...trajectory, history: trajectory.history.toArray() })
/** The trajectory as the service reads it. */
const read = async (file: string) => asData(await using(file, (omringd) => omringd.read(family)))

describe("a snapshot", () => {
  it("is kept every so many steps, and reading on from it gives the very trajectory", async () => {
    const file = await toldTo()
    expect((await snapshotIn(file))?.version).toBe(version)
    expect(await read(file)).toEqual(asData(expected))
  })
  it("is what is read on from", async () => {
    const file = await toldTo()
    const { text = "" } = (await snapshotIn(file)) ?? {}
    await putSnapshot(file, marked(text))
    expect((await using(file, (omringd) => omringd.read(family))).raised).toEqual([mark])
  })
  it("that was changed where it lies is left aside", async () => {
    const file = await toldTo()
    const { text = "" } = (await snapshotIn(file)) ?? {}
    changedIn(file, "UPDATE snapshots SET text = ?", marked(text))
    expect(await read(file)).toEqual(asData(expected))
  })
  it("of a log that was changed under it is left aside", async () => {
    const file = await toldTo()
    changedIn(file, "UPDATE steps SET link = ? WHERE number = (SELECT version FROM snapshots)", "0".repeat(64))
    expect(await snapshotIn(file)).toBeUndefined()
    expect(await read(file)).toEqual(asData(expected))
  })
  it("is frozen, as what is read from the log is", async () => {
    const file = await toldTo()
    const { history, people } = await using(file, (omringd) => omringd.read(family))
    const frozen = (value: unknown): boolean => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(history.at(1))).toBe(true)
    expect(frozen(people)).toBe(true)
  })
  it.each<readonly [string, (text: string) => string]>([
    ["whose last step is another", (text) => text.replace(/"number":(\d+)(?!.*"number")/su, '"number":$1,"more":1')],
    ["of another trajectory", (text) => text.replace('"id":"our-family"', '"id":"their-family"')],
    ["of another version", (text) => text.replace(`"version":${version}`, `"version":${version - 1}`)],
    ["without one of its parts", (text) => text.replace('"people":', '"peoples":')],
    ["without its steps", (text) => text.replace('"history":[', '"steps":[')],
    ["cut off", (text) => text.slice(0, -10)],
    ["of nothing", () => "null"],
    ["that is empty", () => ""]
  ])("%s is left aside", async (_, spoil) => {
    const file = await toldTo()
    const { text = "" } = (await snapshotIn(file)) ?? {}
    const spoilt = spoil(marked(text))
    await putSnapshot(file, spoilt)
    expect(await read(file)).toEqual(asData(expected))
  })
  it("beyond the end of the log is left aside", async () => {
    const file = await toldTo()
    const longer = { ...expected, version: steps.length + 1, history: [...expected.history, expected.history.at(1)] }
    await putSnapshot(file, JSON.stringify(longer), steps.length + 1)
    expect(await read(file)).toEqual(asData(expected))
  })
  it("of another practice is left aside, and does not stop a new one", async () => {
    const file = await toldTo()
    const { text = "" } = (await snapshotIn(file)) ?? {}
    await putSnapshot(file, marked(text))
    expect((await using(file, (omringd) => omringd.read(family), [other])).raised).toEqual([])
  })
  it("is neither kept nor looked for where nobody asked for it", async () => {
    const file = await toldTo()
    const { text = "" } = (await snapshotIn(file)) ?? {}
    await putSnapshot(file, marked(text))
    const omringd = await openOmringd({ practice, store: sqlite({ file }), remember: 0 })
    expect((await omringd.read(family)).raised).toEqual([])
    await omringd.close()
  })
})
