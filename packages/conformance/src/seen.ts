/** How clauses say what they saw. */
import * as Effect from "effect/Effect"
import { Canonical } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Broken } from "./run.ts"

const broken = (saw: string): Effect.Effect<never, Broken> => Effect.fail({ _tag: "Broken", saw })

/** The first place where two texts part, with what stands around it. */
const parting = (a: string, b: string): string => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40))
  return `${around(a)} instead of ${around(b)}`
}

const written = (value: unknown): string => (value === undefined ? "nothing" : Canonical.write(value))

/** The same content. */
export const same = (found: unknown, expected: unknown): Effect.Effect<void, Broken> => {
  const [a, b] = [written(found), written(expected)]
  return a === b ? Effect.void : broken(parting(a, b))
}

export const truth = (holds: boolean, otherwise: string): Effect.Effect<void, Broken> => (holds ? Effect.void : broken(otherwise))

/** The failure with this tag; anything else, success too, breaks the clause. */
export const failure = <A, E extends { readonly _tag: string }, Tag extends E["_tag"], R>(
  attempt: Effect.Effect<A, E, R>,
  tag: Tag
): Effect.Effect<Extract<E, { readonly _tag: Tag }>, Broken, R> =>
  attempt.pipe(
    Effect.matchEffect({
      onSuccess: () => broken(`it went well, without ${tag}`),
      onFailure: (failed) => (isTagged(failed, tag) ? Effect.succeed(failed) : broken(`${failed._tag} instead of ${tag}`))
    })
  )

const isTagged = <E extends { readonly _tag: string }, Tag extends E["_tag"]>(failed: E, tag: Tag): failed is Extract<E, { readonly _tag: Tag }> =>
  failed._tag === tag

export const numbers = (taken: readonly Taken[]): readonly number[] => taken.map(({ number }) => number)
