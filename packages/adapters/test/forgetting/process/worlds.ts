/**
 * Sixteen families in a sealed store, with a keyring and a log, on a disk or in PostgreSQL. In the even ones everyone's term is over, in the odd
 * ones that of the eldest; grandmother is in all of them.
 */
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Pack, Practice, Step } from "@omringd/core"
import type { Keeping, Taken, Trajectory } from "@omringd/core"
import { Forgetting, ForgettingLog } from "@omringd/core/Forgetting"
import type { Log, Service } from "@omringd/core/Forgetting"
import { PeoplesKeys, sealed } from "@omringd/core/Sealing"
import type { Keyring } from "@omringd/core/Sealing"
import { Trajectories } from "@omringd/core/Trajectories"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../../src/evidence/sha256.ts"
import { open as openFolder } from "../../../src/forgetting/file.ts"
import { open as openLogIn } from "../../../src/forgetting/postgres.ts"
import { open as openKeys } from "../../../src/keyring/file.ts"
import { open as openKeysIn } from "../../../src/keyring/postgres.ts"
import { aesGcm } from "../../../src/sealing/aes-gcm.ts"
import { open as openPostgres } from "../../../src/store/postgres.ts"
import { open as openSqlite } from "../../../src/store/sqlite.ts"

/** A folder, or a server's URL with the beginning of the names of three schemas. */
export type Where = { readonly folder: string } | { readonly url: string; readonly schema: string }

export interface Raw {
  readonly inner: Store
  readonly keys: Keyring
  readonly log: Log
}
export interface World extends Raw {
  readonly store: Store
  readonly forgetting: Service
}

/** Until their 20th birthday. */
const keeps = ({ children }: Trajectory): readonly Keeping[] =>
  children.map(({ id, born = "2020-01-01" }) => ({ child: id, until: `${Number(born.slice(0, 4)) + 20}${born.slice(4)}`, because: "test-term", source: { by: "a test" } }))
const practice = Practice.of(Pack.define({ name: "test", version: "1.0.0", sdk: 1, rules: [], keeps }))

export const openRaw = (where: Where): Effect.Effect<Raw, unknown, Scope> =>
  "folder" in where
    ? Effect.all({
        inner: openSqlite({ file: path.join(where.folder, "store.db") }), keys: openKeys({ folder: path.join(where.folder, "keys") }), log: openFolder({ folder: path.join(where.folder, "certificates") })
      })
    : Effect.all({
        inner: openPostgres(where), keys: openKeysIn({ url: where.url, schema: `${where.schema}_k` }), log: openLogIn({ url: where.url, schema: `${where.schema}_f` })
      })

/** Opened as a host does, which finishes what was begun. */
export const openWorld = (where: Where, change: (raw: Raw) => Raw = (raw) => raw): Effect.Effect<World, unknown, Scope> =>
  Effect.gen(function* () {
    const raw = change(yield* openRaw(where))
    const store = sealed(raw.inner, { keyring: raw.keys, cipher: aesGcm() })
    const given = Layer.mergeAll(
      Layer.provideMerge(Trajectories.layer({ practice }), Layer.succeed(TrajectoryStore, store)), Layer.succeed(PeoplesKeys, raw.keys), Layer.succeed(ForgettingLog, raw.log)
    )
    const services = yield* Layer.build(Layer.provide(Forgetting.layer({ practice, sha256 }), given))
    return { ...raw, store, forgetting: yield* Effect.provide(Forgetting, services) }
  })

export const families: readonly number[] = Array.from({ length: 16 }, (_, index) => index)
export const familyOf = (number: number): string => `family-${number}`
export const eldestOf = (number: number): string => `eldest-${number}`
export const youngestOf = (number: number): string => `youngest-${number}`
const motherOf = (number: number): string => `mother-${number}`
/** Whether the whole of it is to be forgotten, or the eldest child only. */
export const isWhole = (number: number): boolean => number % 2 === 0

export interface Said {
  readonly text: string
  readonly about: readonly [string, ...string[]]
}
export const saidIn = (number: number): readonly Said[] => {
  const [eldest, youngest, mother] = [eldestOf(number), youngestOf(number), motherOf(number)]
  const all: readonly (readonly [string, ...string[]])[] = [[eldest], [youngest], [mother], [eldest, youngest], [mother, eldest], ["grandmother"], ["grandmother", youngest], ["grandmother", eldest, mother]]
  return all.map((about, index) => ({ text: `${index} of ${familyOf(number)}, about ${about.join(" and ")}`, about }))
}

const stepsOf = (number: number): readonly Step[] => {
  const [eldest, youngest, mother] = [eldestOf(number), youngestOf(number), motherOf(number)]
  const [reason, goodbye, ...others] = saidIn(number).map(({ text, about }) => ({ text, about, by: "an" }))
  if (reason === undefined || goodbye === undefined) return []
  const people = [["an", "consultant"], [mother, "parent"], ["grandmother", "network-person"]] as const
  return [
    ...people.map(([person, role]) => Step.make("PersonJoined", { person, role })),
    Step.make("ChildJoined", { child: eldest, speaks: "own", born: "1990-01-01" }),
    Step.make("ChildJoined", { child: youngest, speaks: "own", born: isWhole(number) ? "1992-01-01" : "2020-01-01" }),
    Step.make("SignalReceived", { signal: "signal", from: mother, as: "parent", children: [], worries: "asked-not-answered", goesWell: "asked-not-answered", mustHappen: "asked-not-answered" }),
    Step.make("TrajectoryOpened", { family: "family", children: [eldest, youngest], holder: "an", reason, considered: [] }),
    ...others.map((says, index) => Step.make("StrengthNamed", { strength: `strength-${index}`, of: [eldest], says: { kind: "fact", says } })),
    Step.make("InvolvementEnded", { because: "moved", told: [mother], carriedBy: [], says: goodbye })
  ]
}

const takenOf = (number: number): readonly Taken[] =>
  stepsOf(number).map((step, index) => ({
    id: String(index + 1), trajectory: familyOf(number), number: index + 1, step, by: "an", under: "take-part", at: "2010-03-02", recordedAt: "2010-03-02", packs: ["test@1.0.0"], schema: 1
  }))

export const begin = (where: Where): Effect.Effect<void, unknown> =>
  Effect.scoped(Effect.flatMap(openWorld(where), ({ store }) => Effect.forEach(families, (number) => store.append(familyOf(number), 0, takenOf(number)), { discard: true })))
