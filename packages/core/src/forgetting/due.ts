/** What is due to be forgotten on a day, across a caseload, and what is not, with why. One trajectory is held at a time. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Over } from "./certificate.ts"
import { trajectories as namesIn } from "./kept.ts"
import { presenceOf } from "./presence.ts"
import type { Presence } from "./presence.ts"
import { standingOf } from "./standing.ts"
import type { Held, Standing } from "./standing.ts"
import type { Links } from "../evidence/verify.ts"
import type { Moment } from "../Moment.ts"
import type { Practice } from "../Practice.ts"
import type { Keyring, KeyringUnavailable } from "../sealing/keyring.ts"
import type { ReadFailure, StoreCorrupt, StoreUnavailable, Unreadable } from "../store/failure.ts"
import { asked } from "../store/not-a-moment.ts"
import type { NotAMoment } from "../store/not-a-moment.ts"
import type { Service as TrajectoriesService } from "../Trajectories.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"

/** @public */
export type Due =
  /** The whole trajectory: every term in it is over. */
  | { readonly due: "trajectory"; readonly trajectory: string; readonly terms: readonly Over[] }
  /** A child's key, while the terms of others still run: its own is over, wherever it is. `key`: whether there is one left to destroy. */
  | { readonly due: "person"; readonly person: PersonId; readonly terms: readonly Over[]; readonly key: boolean }
  /** Not yet, or not known when. */
  | { readonly due: "no"; readonly trajectory: string; readonly held: readonly Held[]; readonly over: readonly Over[] }
  /** Its steps cannot be read: someone has to look at that first. */
  | { readonly due: "unreadable"; readonly trajectory: string; readonly unreadable: Unreadable }

/** @public */
export interface DueOptions {
  readonly practice: Practice
  readonly trajectories: Pick<TrajectoriesService, "read">
  readonly links: Links
  readonly keys: Keyring
}
/** @public */
type Broken = StoreUnavailable | StoreCorrupt | KeyringUnavailable

/** Where someone is, and what is over and what stands in the way in every trajectory they are in. */
export const standingAnywhere = ({ practice, trajectories, links }: Omit<DueOptions, "keys">, person: PersonId, on: string): Effect.Effect<Standing & Presence, ReadFailure> =>
  Effect.gen(function* () {
    const presence = yield* presenceOf(links, person)
    const standings = yield* Effect.forEach(presence.places, ({ trajectory }) => Effect.map(trajectories.read(trajectory), (read) => standingOf(practice, read, on, person)))
    return { ...presence, over: standings.flatMap(({ over }) => over), held: standings.flatMap(({ held }) => held) }
  })

/** @public */
export const due = (options: DueOptions) => (on: Moment): Stream.Stream<Due, Broken | NotAMoment> => {
  const { practice, trajectories, links, keys } = options
  /** Children whose term is over here; looked at once, wherever else they are. */
  const seen = new Set<PersonId>()
  const childIn = (trajectory: Trajectory, person: PersonId): Effect.Effect<readonly Due[], ReadFailure | KeyringUnavailable> =>
    Effect.gen(function* () {
      if (seen.has(person) || standingOf(practice, trajectory, on, person).held.length > 0) return []
      seen.add(person)
      const { over, held } = yield* standingAnywhere(options, person, on)
      if (held.length > 0) return []
      return [{ due: "person", person, terms: over, key: (yield* keys.find([person])).has(person) }]
    })
  const inOne = (trajectory: Trajectory): Effect.Effect<readonly Due[], ReadFailure | KeyringUnavailable> => {
    const { id, version, children } = trajectory
    if (version === 0) return Effect.succeed([])
    const { over, held } = standingOf(practice, trajectory, on)
    if (held.length === 0) return Effect.succeed([{ due: "trajectory", trajectory: id, terms: over }])
    const no: Due = { due: "no", trajectory: id, held, over }
    return Effect.map(Effect.forEach(children, (child) => childIn(trajectory, child.id)), (found) => [...found.flat(), no])
  }
  const judged = (id: string): Effect.Effect<readonly Due[], Broken> =>
    trajectories.read(id).pipe(
      Effect.flatMap(inOne),
      Effect.catchTag("Unreadable", (unreadable) => Effect.succeed<readonly Due[]>([{ due: "unreadable", trajectory: id, unreadable }]))
    )
  return Stream.unwrap(Effect.map(asked("on", on), () => {
    seen.clear()
    return Stream.flatMap(Stream.mapEffect(namesIn(links), judged), Stream.fromIterable)
  }))
}
