/** Families whose words are kept, in a sealed store, with a keyring and a log; and a clock that stands where it is put. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import { expect } from "vitest"
import { Pack, Practice } from "@omringd/core"
import type { Keeping, Step, Trajectory } from "@omringd/core"
import { Forgetting, ForgettingLog } from "@omringd/core/Forgetting"
import type { Certificate, Log, Service } from "@omringd/core/Forgetting"
import { Outbox } from "@omringd/core/Notices"
import type { Outgoing } from "@omringd/core/Notices"
import { PeoplesKeys, sealed } from "@omringd/core/Sealing"
import type { Keyring } from "@omringd/core/Sealing"
import { Trajectories } from "@omringd/core/Trajectories"
import type { Service as TrajectoriesService } from "@omringd/core/Trajectories"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { memoryLog } from "../../src/forgetting/memory.ts"
import { open as openRing, Ring } from "../../src/keyring/memory.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import { open, Shelf } from "../../src/store/memory.ts"

/** Each child until its 20th birthday; a birth day that is not known leaves no last day. */
const keeps = ({ children, version }: Trajectory): readonly Keeping[] =>
  version === 0 ? [] : children.map(({ id, born }) => ({
    child: id, until: born === undefined ? undefined : `${Number(born.slice(0, 4)) + 20}${born.slice(4)}`, ...(born === undefined ? { missing: "birthday" as const } : {}),
    because: "test-term", source: { by: "a test", at: "https://example.org/terms" }
  }))
export const practice = Practice.of(Pack.define({ name: "test", version: "1.0.0", sdk: 1, rules: [], keeps }))

export interface World {
  readonly inner: Store
  readonly store: Store
  readonly keys: Keyring
  readonly log: Log
  readonly shelf: Map<string, Certificate>
  readonly trajectories: TrajectoriesService
  readonly forgetting: Service
  /** Puts the clock on a day. */
  on(day: string): void
}

export interface WorldOptions {
  readonly practice?: Practice
  readonly log?: (shelf: Map<string, Certificate>) => Log
  readonly keys?: (keys: Keyring) => Keyring
  readonly outbox?: Outgoing
}

/** What is asked of a world on a clock that stands still. */
export const inWorld = <A, E>(does: (world: World) => Effect.Effect<A, E, Scope>, { practice: of = practice, log: logging = memoryLog, keys: keyed = (keys) => keys, outbox }: WorldOptions = {}): Promise<A> => {
  let millis = Date.parse("2026-03-02T09:00:00Z")
  const clock: Clock.Clock = {
    ...Effect.runSync(Clock.clockWith(Effect.succeed)),
    currentTimeMillisUnsafe: () => millis, currentTimeMillis: Effect.sync(() => millis)
  }
  const program = Effect.gen(function* () {
    const inner = yield* open({ shelf: Shelf.empty(), sha256 })
    const keys = keyed(yield* openRing({ ring: Ring.empty() }))
    const shelf = new Map<string, Certificate>()
    const log = logging(shelf)
    const store = sealed(inner, { keyring: keys, cipher: aesGcm() })
    const given = Layer.mergeAll(
      Layer.provideMerge(Trajectories.layer({ practice: of }), Layer.succeed(TrajectoryStore, store)), Layer.succeed(PeoplesKeys, keys), Layer.succeed(ForgettingLog, log),
      outbox === undefined ? Layer.empty : Layer.succeed(Outbox, outbox)
    )
    const services = yield* Layer.build(Layer.provideMerge(Forgetting.layer({ practice: of, sha256 }), given))
    return yield* Effect.provide(Effect.gen(function* () {
      return yield* does({
        inner, store, keys, log, shelf, trajectories: yield* Trajectories, forgetting: yield* Forgetting, on: (day) => { millis = Date.parse(`${day}T09:00:00Z`) }
      })
    }), services)
  })
  return Effect.runPromise(Effect.scoped(program).pipe(Effect.provideService(Clock.Clock, clock)))
}

const take = ({ trajectories }: Pick<World, "trajectories">, id: string, step: Step, by: string, at: string) =>
  Effect.map(trajectories.take(id, step, { by, at }), (answer) => {
    expect(Result.isFailure(answer) ? answer.failure : undefined).toBeUndefined()
  })

export interface Sibling {
  readonly id: string
  readonly born?: string
}
/** A family that was let go again; words about each child, about mother and each child, and about all. */
export const family = (world: Pick<World, "trajectories">, id: string, children: readonly [Sibling, ...Sibling[]], { ended = true, mother = "mother", at = "2026-03-02" } = {}) =>
  Effect.gen(function* () {
    const words = (text: string, ...about: [string, ...string[]]) => ({ text, about, by: "an" })
    const step = (one: Step, by = "an") => take(world, id, one, by, at)
    yield* step({ step: "PersonJoined", person: "an", role: "consultant" })
    yield* step({ step: "PersonJoined", person: mother, role: "parent" }, mother)
    for (const { id: child, born } of children) yield* step({ step: "ChildJoined", child, speaks: "own", ...(born === undefined ? {} : { born }) })
    const all = children.map((one) => one.id) as [string, ...string[]] // at least one, as given
    yield* step({
      step: "SignalReceived", signal: "signal", from: mother, as: "parent", children: [], worries: words(`worries about all of ${id}`, ...all),
      goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
    }, mother)
    yield* step({ step: "TrajectoryOpened", family: id, children: all, holder: "an", reason: words(`reason of ${id}`, mother, ...all), considered: [] })
    for (const child of all) {
      yield* step({ step: "StrengthNamed", strength: `strength-${child}`, of: [child], says: { kind: "fact", says: words(`${child} of ${id} sings`, child) } })
    }
    if (ended) yield* step({ step: "InvolvementEnded", because: "moved", told: [mother], carriedBy: [], says: words(`goodbye to ${id}`, mother) })
  })

/** Every text that can be read in a trajectory. */
export const textsIn = ({ store }: Pick<World, "store">, id: string) =>
  Effect.map(store.read(id), (steps) => [...JSON.stringify(steps).matchAll(/"text":"([^"]*)"/gu)].map(([, text]) => text))
