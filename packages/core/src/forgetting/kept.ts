/** What a store keeps, read page by page as it lies there, so that memory does not grow with it. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { isBefore } from "../evidence/order.ts"
import type { Links } from "../evidence/verify.ts"
import { isObject } from "../Reading.ts"
import { StoreCorrupt, Unreadable } from "../store/failure.ts"
import type { StoreUnavailable } from "../store/failure.ts"
import type { Linked, LinkPlace } from "../store/links.ts"

type Broken = StoreUnavailable | StoreCorrupt

const pageLength = 512
/** Beyond the number of any step. */
const end = Number.MAX_SAFE_INTEGER

const comesBefore = (one: LinkPlace, other: LinkPlace): boolean =>
  one.trajectory === other.trajectory ? one.number < other.number : isBefore(one.trajectory, other.trajectory)

const disordered = ({ trajectory, number }: LinkPlace) =>
  new StoreCorrupt({ store: "what is kept", why: "damaged", said: `what comes after step ${number} of ${trajectory} is out of order: verify it first` })

/** What comes after a place; a store that goes back would be read for ever. */
const pageAfter = (links: Links, after: LinkPlace | undefined, limit: number): Effect.Effect<readonly Linked[], Broken> =>
  Effect.flatMap(links(after, limit), (page) => {
    const [first] = page
    return after !== undefined && first !== undefined && !comesBefore(after, first) ? Effect.fail(disordered(after)) : Effect.succeed(page)
  })

const placeOf = ({ trajectory, number }: Linked): LinkPlace => ({ trajectory, number })

/** Every kept step, by trajectory and number. */
export const all = (links: Links): Stream.Stream<Linked, Broken> =>
  Stream.paginate<LinkPlace | undefined, Linked, Broken>(undefined, (after) =>
    Effect.map(pageAfter(links, after, pageLength), (page) => [page, Option.map(Option.fromUndefinedOr(page.at(-1)), placeOf)] as const))

/** The kept steps of one trajectory, by number. */
export const of = (links: Links, trajectory: string): Stream.Stream<Linked, Broken> =>
  Stream.paginate<LinkPlace, Linked, Broken>({ trajectory, number: 0 }, (after) =>
    Effect.map(pageAfter(links, after, pageLength), (page) => {
      const mine = page.filter((one) => one.trajectory === trajectory)
      const last = mine.at(-1)
      return [mine, last === undefined || mine.length < page.length ? Option.none() : Option.some(placeOf(last))] as const
    }))

/** The names of all trajectories, one at a time. */
export const trajectories = (links: Links): Stream.Stream<string, Broken> =>
  Stream.paginate<LinkPlace | undefined, string, Broken>(undefined, (after) =>
    Effect.map(pageAfter(links, after, 1), ([first]) =>
      [first === undefined ? [] : [first.trajectory], first === undefined ? Option.none() : Option.some({ trajectory: first.trajectory, number: end })] as const))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a kept step says; a step of which that cannot be told may be about anyone. */
export const said = ({ trajectory, number, text, link }: Linked): Effect.Effect<{ readonly [key: string]: unknown }, Unreadable> => {
  const value = typeof text === "string" && typeof link === "string" ? parsed(text) : undefined
  return isObject(value) ? Effect.succeed(value) : Effect.fail(new Unreadable({ trajectory, number, position: undefined, faults: [{ path: [], problem: "unreadable" }] }))
}
