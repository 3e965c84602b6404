/** A directory that keeps every clause: what the broken ones are made from. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { DirectoryUnavailable, People } from "@omringd/core/Notices"
import type { Recipient } from "@omringd/core/Notices"
import type { DirectoryPlace } from "./Place.ts"

/** @beta */
export const goodDirectory = (): DirectoryPlace => {
  let kept: ReadonlyMap<string, string> | undefined = new Map()
  const find = (person: string) => Effect.suspend(() => {
    if (kept === undefined) return Effect.fail(new DirectoryUnavailable({ directory: "sample", why: "other", said: "it was spoilt" }))
    const text = kept.get(person)
    return Effect.succeed(text === undefined ? undefined : (JSON.parse(text) as Recipient)) // written below
  })
  return {
    put: (people) => { kept = new Map(people.map((one) => [one.person, JSON.stringify(one)])) },
    spoil: () => { kept = undefined },
    directory: Layer.succeed(People, { find })
  }
}
