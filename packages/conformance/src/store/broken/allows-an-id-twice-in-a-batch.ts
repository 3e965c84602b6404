import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import type { AppendFailure } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const isIdInUse = (failed: AppendFailure): boolean => failed._tag === "Conflict" && failed.expected === failed.actual
const apart = (taken: readonly Taken[]): readonly Taken[] =>
  taken.map((one, index) => (taken.findIndex(({ id }) => id === one.id) === index ? one : { ...one, id: `${one.id}-${one.number}` }))

export default {
  name: "looks for an id among what is kept, and not in the batch itself",
  caughtBy: ["store-07"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), isIdInUse, () => append(id, expected, apart(taken)))
  }))
} satisfies Broken
