/** What services hold in memory, and what snapshots hold, does not outlive forgetting, through whichever handle or process someone was forgotten. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { forgotten, Practice } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import { act, given, mapped, opened, teenager } from "@omringd/core/Story"
import { Snapshot } from "@omringd/core/TrajectoryStore"
import { layer as fileKeys, open as openKeys } from "../../src/keyring/file.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import { open, sqlite } from "../../src/store/sqlite.ts"
import { newFolder } from "../keyring/rings.ts"
import { newFile } from "../store/places.ts"

const practice = Practice.of()
const family = "our-family"
const told = act(practice, given(opened(teenager), mapped()).on("2026-03-02").given).trajectory.history.toArray()
const person = "teenager"

interface Where {
  readonly file: string
  readonly folder: string
}
const where = (): Where => ({ file: newFile(), folder: newFolder() })
const opening = ({ file, folder }: Where, options: { readonly remember?: number; readonly snapshotEvery?: number } = {}): Promise<Omringd> =>
  openOmringd({ practice, store: sealedStore({ store: sqlite({ file }), keyring: fileKeys({ folder }), cipher: aesGcm() }), ...options })
const tell = async (omringd: Omringd, steps = told): Promise<void> => {
  for (const { step, by, at, recordedAt } of steps) expect(await omringd.take(family, step, { by, at, recordedAt })).toMatchObject({ ok: true })
}
/** As another process does: through a handle of its own. */
const forget = (folder: string) => Effect.runPromise(Effect.scoped(Effect.flatMap(openKeys({ folder }), ({ destroy }) => destroy(person))))

/** All texts of words about someone, wherever in a trajectory. */
const about = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(about)
  if (typeof value !== "object" || value === null) return []
  const { text, about: whom } = value as { readonly text?: unknown; readonly about?: readonly string[] }
  if (typeof text === "string" && whom !== undefined) return whom.includes(person) ? [text] : []
  return Object.values(value).flatMap(about)
}
const textsOf = (trajectory: Trajectory): readonly string[] => about(JSON.parse(JSON.stringify(trajectory)))
const areForgotten = (trajectory: Trajectory): void => {
  const texts = textsOf(trajectory)
  expect(texts.length).toBeGreaterThan(3)
  expect(new Set(texts)).toEqual(new Set([forgotten]))
}

describe("no service remembers what was forgotten", () => {
  it("when it reads", async () => {
    const at = where()
    const [one, other] = await Promise.all([opening(at), opening(at)])
    await tell(one)
    for (const service of [one, other]) expect(textsOf(await service.read(family))).not.toContain(forgotten)
    await forget(at.folder)
    for (const service of [one, other]) areForgotten(await service.read(family))
    await Promise.all([one.close(), other.close()])
  })
  it("when it takes a step on what it has in memory, or says why not", async () => {
    const at = where()
    const [one, other] = await Promise.all([opening(at), opening(at)])
    await tell(one, told.slice(0, -1))
    await other.read(family)
    await forget(at.folder)
    const last = told.at(-1)
    for (const service of [other, one]) {
      const answer = await service.take(family, last?.step ?? { step: "PlanAccepted" }, { by: last?.by ?? "", at: last?.at ?? "", id: "the-last-one" })
      expect(answer.ok).toBe(true)
      if (answer.ok) {
        const before = { ...answer.trajectory, history: answer.trajectory.history.toArray().slice(0, -1) } as unknown as Trajectory
        expect(about(JSON.parse(JSON.stringify(before.history))).every((text) => text === forgotten)).toBe(true)
      }
    }
    await Promise.all([one.close(), other.close()])
  })
  it("nor does a snapshot that was kept before", async () => {
    const at = where()
    const [one, other] = await Promise.all([opening(at, { snapshotEvery: 1 }), opening(at, { snapshotEvery: 1, remember: 0 })])
    await tell(one)
    expect(textsOf(await other.read(family))).not.toContain(forgotten)
    await forget(at.folder)
    for (const service of [one, other]) areForgotten(await service.read(family))
    const anew = await opening(at, { snapshotEvery: 1 })
    areForgotten(await anew.read(family))
    await Promise.all([one.close(), other.close(), anew.close()])
  })
  it("nor one that is kept after, also when someone who was forgotten has come back", async () => {
    const at = where()
    const one = await opening(at, { snapshotEvery: 1 })
    await tell(one, told.slice(0, -1))
    await one.read(family)
    await forget(at.folder)
    await Effect.runPromise(Effect.scoped(Effect.flatMap(openKeys({ folder: at.folder }), ({ obtain }) => obtain([person]))))
    await tell(one, told.slice(-1))
    const kept = await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file: at.file }), (store) => store.snapshots?.load(family, Snapshot.keyOf(practice)) ?? Effect.die("no snapshots"))))
    expect(kept?.version).toBe(told.length)
    const anew = await opening(at, { snapshotEvery: 1, remember: 0 })
    const texts = textsOf(await anew.read(family))
    const last = about(JSON.parse(JSON.stringify(told.at(-1))))
    expect(texts.filter((text) => text !== forgotten && !last.includes(text))).toEqual([])
    expect(texts).toContain(forgotten)
    await Promise.all([one.close(), anew.close()])
  })
})
