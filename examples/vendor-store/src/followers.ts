/**
 * Followers with a name, as notices need them: where each has come to, in a file of its own beside the steps, and one at a time of each name.
 * The next waits; who is no longer the one saves nothing, and is told.
 */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import type { Consumer, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { failureOf, replaced, unavailable } from "./folder.ts"

export interface Followers {
  /** Waits for its turn, and has it for as long as the scope. */
  take(name: string): Effect.Effect<Consumer, never, Scope>
}

type Entry = readonly [name: string, position: number]
const isEntry = (value: unknown): value is Entry => Array.isArray(value) && typeof value[0] === "string" && Number.isSafeInteger(value[1])

const positionsIn = (file: string): readonly Entry[] => {
  const value: unknown = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : []
  if (!Array.isArray(value) || !value.every(isEntry)) throw new SyntaxError(`${file} does not say where followers have come to`)
  return value
}

/** Those of a folder. Throws where their file cannot be read. */
export const followersIn = (folder: string): Followers => {
  const file = path.join(folder, "followers.json")
  const positions = new Map(positionsIn(file))
  const turns = new Map<string, Semaphore.Semaphore>()
  const turnOf = (name: string): Semaphore.Semaphore => {
    const turn = turns.get(name) ?? Semaphore.makeUnsafe(1)
    turns.set(name, turn)
    return turn
  }
  const save = (name: string, position: number): Effect.Effect<void, StoreUnavailable> =>
    Effect.try({
      try: () => {
        replaced(file, JSON.stringify([...new Map(positions).set(name, position)]))
        positions.set(name, position)
      },
      catch: (thrown) => failureOf(folder, thrown)
    })
  return {
    take: (name) => Effect.gen(function* () {
      yield* turnOf(name).takeScoped(1)
      let isOurs = true
      yield* Effect.addFinalizer(() => Effect.sync(() => { isOurs = false }))
      const lost = unavailable(folder, "closed", `no longer the one that follows as ${name}`)
      return { position: positions.get(name) ?? 0, save: (position) => Effect.suspend(() => (isOurs ? save(name, position) : Effect.fail(lost))) }
    })
  }
}
