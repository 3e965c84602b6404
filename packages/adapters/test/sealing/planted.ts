/** Words planted in every place where a step can hold some, and how it is looked whether any of them lies somewhere. */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import { forgotten, Practice } from "@omringd/core"
import type { Taken, Trajectory } from "@omringd/core"
import { Recorded, Snapshot } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"

/** In all planted words, so that looking for it is looking for all of them. */
export const mark = "Zwartekraai"
export interface Planted {
  readonly text: string
  readonly about: readonly string[]
}

/** Whole trajectories that between them hold every step, as the first release wrote them. */
const golden = ["steps-v1.jsonl", "steps-v1-2.jsonl"].map((name) => new URL(`../../../core/test/golden/${name}`, import.meta.url)).filter((file) => fs.existsSync(file))
  .flatMap((file) => fs.readFileSync(file, "utf8").split("\n").filter((line) => line !== ""))

export const plant = () => {
  const words: Planted[] = []
  const planted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(planted)
    if (typeof value !== "object" || value === null) return value
    if ("text" in value) {
      const { about } = value as unknown as Planted
      const text = `${mark} ${words.length}, zei ze.`
      words.push({ text, about })
      return { ...value, text }
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, planted(one)]))
  }
  const trajectories = Map.groupBy(golden.map((line): Taken => {
    const reading = Recorded.read(planted(JSON.parse(line)))
    if ("faults" in reading) throw new Error(JSON.stringify(reading.faults))
    return reading.taken
  }), ({ trajectory }) => trajectory)
  return { trajectories, words }
}

/** The one whom most words are about, who is not alone in it. */
export const whoIsForgotten = (words: readonly Planted[]): string => {
  const counts = Map.groupBy(words.flatMap(({ about }) => about), (person) => person)
  const [first] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  return first?.[0] ?? ""
}

const practice = Practice.of()
const key = Snapshot.keyOf(practice)

/** Keeps all of it, some one by one and the rest at once, with a snapshot of each. */
export const keepAll = (store: Store, trajectories: ReadonlyMap<string, readonly Taken[]>) =>
  Effect.forEach(trajectories, ([id, steps]) => Effect.gen(function* () {
    for (const [index, step] of steps.slice(0, 3).entries()) yield* store.append(id, index, [step])
    yield* store.append(id, Math.min(3, steps.length), steps.slice(3))
    const trajectory = practice.fold(Practice.start(id), yield* store.read(id))
    const asOf = yield* store.forgotten ?? Effect.succeed(0)
    yield* store.snapshots?.save(id, key, { version: trajectory.version, text: Snapshot.write(trajectory), asOf }) ?? Effect.void
  }), { discard: true })

const parsed = (trajectory: Trajectory): string => JSON.stringify(trajectory)

/** All that can be read: of each trajectory what its steps give, and what its snapshot says. */
export const readAll = (store: Store, trajectories: ReadonlyMap<string, readonly Taken[]>) =>
  Effect.map(Effect.forEach(trajectories.keys(), (id) => Effect.gen(function* () {
    const folded = practice.fold(Practice.start(id), yield* store.read(id))
    const snapshot = yield* store.snapshots?.load(id, key) ?? Effect.succeed(undefined)
    return { steps: parsed(folded), snapshot: snapshot?.text ?? "" }
  })), (all) => ({ steps: all.map(({ steps }) => steps).join("\n"), snapshots: all.map(({ snapshot }) => snapshot).join("\n") }))

/** What of the planted words a text holds. */
export const inText = (text: string, words: readonly Planted[]): ReadonlySet<string> => {
  const found = new Set(text.match(new RegExp(`${mark} \\d+, zei ze\\.`, "gu")))
  return new Set(words.map((one) => one.text).filter((one) => found.has(one)))
}
export const isToldAsForgotten = (text: string): boolean => text.includes(JSON.stringify(forgotten))

const filesIn = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))

/** Every file under a folder in which these bytes lie; one that goes while it is looked at has none. */
export const filesWith = (folder: string, bytes: Buffer): readonly string[] =>
  filesIn(folder).filter((file) => {
    try {
      return fs.readFileSync(file).includes(bytes)
    } catch {
      return false
    }
  })
/** As UTF-8, and as half of the world writes it. */
export const encodings = (text: string): readonly Buffer[] => [Buffer.from(text), Buffer.from(text, "utf16le")]
