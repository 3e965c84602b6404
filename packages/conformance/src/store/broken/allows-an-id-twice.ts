import * as Effect from "effect/Effect"
import type { AppendFailure } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const isIdInUse = (failed: AppendFailure): boolean => failed._tag === "Conflict" && failed.expected === failed.actual

export default {
  name: "gives a step whose id is in use another id",
  caughtBy: ["store-06", "store-07"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), isIdInUse, () => append(id, expected, taken.map((one) => ({ ...one, id: `${one.id}-${one.number}` }))))
  }))
} satisfies Broken
