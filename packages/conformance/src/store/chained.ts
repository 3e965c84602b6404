/** What clauses about a store's chain look at. */
import * as Effect from "effect/Effect"
import { Canonical, Chain } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Linked, LinkPlace, Store, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Broken } from "../run.ts"
import { same, truth } from "../seen.ts"
import type { Place } from "./Place.ts"

/** With what every runtime brings along, so that the kit runs anywhere. */
const sha256 = (text: string): Effect.Effect<string> =>
  Effect.promise(async () => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  })

/** The links that these texts of one trajectory should have. */
export const linksOf = (texts: readonly string[]): Effect.Effect<readonly string[]> =>
  Effect.gen(function* () {
    const links: string[] = []
    for (const text of texts) links.push(yield* sha256((links.at(-1) ?? Chain.beginning) + text))
    return links
  })

/** A page of links, for stores that differ from one that has them. */
export const linksThrough = (store: Store, after: LinkPlace | undefined, limit: number): Effect.Effect<readonly Linked[], StoreUnavailable | StoreCorrupt> =>
  store.links?.(after, limit) ?? Effect.succeed([])

/** Everything a store gives with its links, `limit` at a time. */
export const allLinks = (store: Store, limit: number): Effect.Effect<readonly Linked[], unknown> =>
  Effect.gen(function* () {
    const all: Linked[] = []
    for (;;) {
      const last: LinkPlace | undefined = all.at(-1)
      const page = yield* store.links?.(last, limit) ?? nothingToGive
      yield* truth(page.length <= limit, `${page.length} at once where ${limit} were asked for`)
      if (page.length === 0) return all
      all.push(...page)
      yield* truth(all.length < 10_000, "it gives links without end")
    }
  })

const nothingToGive: Effect.Effect<never, Broken> = Effect.fail({ _tag: "Broken", saw: "it says that it keeps a chain, and has no links" })

/** These very steps are what is kept of a trajectory, each linked to the one before: the hash is that of what is kept. */
export const chainIs = (place: Place, store: Store, trajectory: string, steps: readonly Taken[]): Effect.Effect<void, unknown> =>
  Effect.gen(function* () {
    const kept = (yield* allLinks(store, 100)).filter((one) => one.trajectory === trajectory)
    const texts = kept.map(({ text }) => String(text))
    const links = yield* linksOf(texts)
    const written = yield* Effect.forEach(texts, (text) => Effect.promise(async () => (await place.unsealed?.(text)) ?? text))
    const found = kept.map(({ number, id, link }, index) => ({ number, id, text: written[index], link }))
    yield* same(found, steps.map((step, index) => ({ number: step.number, id: step.id, text: Canonical.write(step), link: links[index] })))
  })
