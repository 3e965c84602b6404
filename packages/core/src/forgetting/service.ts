/**
 * Forgets people and trajectories, each by a certificate that is begun before and completed after. To forget someone is to destroy one key: what
 * is sealed under it opens nowhere any more, wherever copies of it lie, and no byte of what is kept changes.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Attached, ForgetPerson, ForgetTrajectory, Forgotten, OwnView, RefusalGround, Request } from "./asked.ts"
import { Certificate } from "./certificate.ts"
import type { Completed, Ground } from "./certificate.ts"
import { due, standingAnywhere } from "./due.ts"
import type { Due } from "./due.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { check } from "./check.ts"
import type { Finding } from "./check.ts"
import type { ForgettingLogUnavailable, Log } from "./log.ts"
import { contentsOf, elsewhere } from "./presence.ts"
import type { Presence } from "./presence.ts"
import { standingOf } from "./standing.ts"
import type { Held } from "./standing.ts"
import type { Sha256 } from "../Chain.ts"
import type { Links } from "../evidence/verify.ts"
import type { Moment } from "../Moment.ts"
import type { Outgoing } from "../notices/outbox.ts"
import type { Practice } from "../Practice.ts"
import type { Keyring, KeyringUnavailable } from "../sealing/keyring.ts"
import type { AppendFailure, ReadFailure, StoreCorrupt, StoreUnavailable } from "../store/failure.ts"
import type { NotAMoment } from "../store/not-a-moment.ts"
import { now } from "../store/now.ts"
import type { Service as TrajectoriesService } from "../Trajectories.ts"
import type { Store } from "../TrajectoryStore.ts"
import type { PersonId } from "../Words.ts"

/** @public */
export type ForgettingFailure = ReadFailure | KeyringUnavailable | ForgettingLogUnavailable

/** @public */
export interface Service {
  /** Destroys someone's key, where every term of what is kept of them is over. */
  forgetPerson(asked: ForgetPerson): Effect.Effect<Forgotten, ForgettingFailure>
  /** Removes a trajectory whose every term is over, with its notices, and the keys of everyone in it who is in no other. */
  forgetTrajectory(asked: ForgetTrajectory): Effect.Effect<Forgotten, ForgettingFailure>
  /** Someone asks to be forgotten. Where keeping is a duty it is refused with every ground, and their own view is attached where they gave one. */
  request(asked: Request): Effect.Effect<Forgotten, ForgettingFailure | AppendFailure>
  /** What is due to be forgotten on a day, and what is not, with why; a day that is none is a failure. */
  due(on: Moment): Stream.Stream<Due, StoreUnavailable | StoreCorrupt | KeyringUnavailable | NotAMoment>
  /** Finishes what was begun and not completed: each certificate that was completed now. */
  readonly recover: Effect.Effect<readonly Completed[], ForgettingFailure>
  /** Everything that is not as a certificate says. Trajectories removed since, as far as the log knows them, are not looked for. */
  check(certificate: Certificate): Effect.Effect<readonly Finding[], ForgettingFailure>
  /** Every certificate there is. */
  readonly certificates: Stream.Stream<Certificate, ForgettingLogUnavailable>
}

export interface Over {
  readonly practice: Practice
  readonly sha256: Sha256
  readonly store: Store
  readonly links: Links
  readonly trajectories: TrajectoriesService
  readonly keys: Keyring
  readonly log: Log
  readonly outbox?: Outgoing
}

type Unbegun = Parameters<typeof Certificate.begin>[1]

const refuse = (first: RefusalGround, others: readonly RefusalGround[] = [], attached?: Attached): Forgotten =>
  ({ ok: false, refused: { grounds: [first, ...others], ...(attached === undefined ? {} : { attached }) } })

/** What is in the way of destroying someone's key, beside the law. */
const inTheWay = ({ plain }: Presence): readonly RefusalGround[] => [...plain].map(([trajectory, words]) => ({ held: "not-sealed", trajectory, words }))

/** Whether a host's own ground lets it be done all the same. */
const opens = (own: string | undefined) => (held: Held): boolean =>
  own !== undefined && (held.held === "not-known" || (held.held === "kept" && held.earlier !== undefined))

export const service = (over: Over): Service => {
  const { practice, sha256, store, links, trajectories, keys, log, outbox } = over
  const fingerprints = (people: readonly PersonId[]) =>
    Effect.map(keys.find(people), (found) => [...found].map(([person, key]) => ({ person, fingerprint: fingerprintOf(sha256, key) })))

  /** Destroys a key that still is the one: who was given another since is not forgotten anew. */
  const destroyKey = ({ person, fingerprint }: Certificate["keys"][number]) =>
    Effect.flatMap(fingerprints([person]), ([there]) => (there?.fingerprint === fingerprint ? keys.destroy(person) : Effect.succeed(false)))
  /** Removes a trajectory that still is the one, or of which nothing is there to be seen; not what was begun anew under its name. */
  const remove = (trajectory: string, { in: [place] }: Certificate) =>
    Effect.gen(function* () {
      const rows = place === undefined ? [] : yield* links({ trajectory, number: place.version - 1 }, 1)
      const [first] = yield* links({ trajectory, number: 0 }, 1)
      const isOther = first?.trajectory === trajectory && !rows.some((row) => row.trajectory === trajectory && row.link === place?.link)
      if (!isOther) yield* trajectories.forget(trajectory)
      if (!isOther && outbox !== undefined) yield* outbox.forget(trajectory)
    })
  const carriedOut = (certificate: Certificate): Effect.Effect<Completed, ForgettingFailure> =>
    Effect.gen(function* () {
      if (certificate.trajectory !== undefined) yield* remove(certificate.trajectory, certificate)
      yield* Effect.forEach(certificate.keys, destroyKey, { discard: true })
      const completed = Certificate.complete(certificate, yield* now)
      yield* log.completed(completed)
      return completed
    })
  /** What could not be read back is not begun. */
  const forget = (what: Omit<Unbegun, "begun">): Effect.Effect<Forgotten, ForgettingFailure> =>
    Effect.gen(function* () {
      const certificate = Certificate.begin(sha256, { begun: yield* now, ...what })
      const read = Certificate.read(Certificate.write(certificate))
      if (Result.isFailure(read)) return refuse({ held: "malformed", problems: read.failure })
      const whole = Effect.uninterruptible(Effect.andThen(log.begun(certificate), carriedOut(certificate))) // whoever interrupts waits until it is whole
      return { ok: true, certificate: yield* whole }
    })

  const forgetKeyOf = (person: PersonId, authority: PersonId, ground: Ground, presence: Presence): Effect.Effect<Forgotten, ForgettingFailure> =>
    Effect.gen(function* () {
      const found = yield* fingerprints([person])
      const [first, ...others] = [...inTheWay(presence), ...(found.length > 0 ? [] : [{ held: "no-key", person } as const])]
      if (first !== undefined) return refuse(first, others)
      return yield* forget({ authority, ground, keys: found, in: presence.places, shared: presence.shared })
    })
  const standing = (person: PersonId) => Effect.flatMap(now, (moment) => standingAnywhere(over, person, moment))

  const attach = (view: OwnView | undefined, { person, by }: Request): Effect.Effect<Attached | undefined, AppendFailure> =>
    Effect.gen(function* () {
      if (view === undefined) return undefined
      const { trajectory, to, says } = view
      const answer = yield* trajectories.takeUnknown(trajectory, { step: "ViewAdded", to, of: person, says }, { by, at: yield* now })
      return Result.isSuccess(answer) ? { ok: true, trajectory, step: answer.success.taken.id } : { ok: false, refusal: answer.failure }
    })

  return {
    forgetPerson: ({ person, authority }) =>
      Effect.gen(function* () {
        const { over: terms, held: [first, ...others], ...presence } = yield* standing(person)
        return first === undefined ? yield* forgetKeyOf(person, authority, { code: "retention-over", terms }, presence) : refuse(first, others)
      }),
    forgetTrajectory: ({ trajectory, authority }) =>
      Effect.gen(function* () {
        const { place, people } = yield* contentsOf(links, trajectory)
        if (place === undefined) return refuse({ held: "nothing-there", trajectory })
        const { over: terms, held: [first, ...others] } = standingOf(practice, yield* trajectories.read(trajectory), yield* now)
        if (first !== undefined) return refuse(first, others)
        const stays = yield* elsewhere(links, trajectory, people.map(({ person }) => person))
        const gone = yield* fingerprints(people.flatMap(({ person }) => (stays.has(person) ? [] : [person])))
        const shared = people.filter(({ person }) => stays.has(person))
        return yield* forget({ authority, ground: { code: "retention-over", terms }, trajectory, keys: gone, in: [place], shared })
      }),
    request: (asked) =>
      Effect.gen(function* () {
        const { person, by, authority, own, view } = asked
        const { over: terms, held: [first, ...others], ...presence } = yield* standing(person)
        if (first !== undefined && ![first, ...others].every(opens(own))) return refuse(first, others, yield* attach(view, asked))
        return yield* forgetKeyOf(person, authority, { code: "request", by, terms, ...(own === undefined ? {} : { own }) }, presence)
      }),
    due: due(over),
    recover: Effect.gen(function* () {
      const open = yield* Stream.runCollect(Stream.filter(log.list, (one) => !Certificate.isCompleted(one)))
      return yield* Effect.forEach(open, carriedOut)
    }),
    check: (certificate) =>
      Effect.gen(function* () {
        const removed = yield* Stream.runCollect(Stream.filter(log.list, ({ trajectory }) => trajectory !== undefined))
        return yield* check(certificate, { sha256, store, links, keys, forgotten: removed.flatMap(({ trajectory }) => trajectory ?? []) })
      }),
    certificates: log.list
  }
}
