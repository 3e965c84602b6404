import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "does not say in which trajectory a conflict is",
  caughtBy: ["store-04"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.mapError(append(id, expected, taken), (failed) => (failed._tag === "Conflict" ? new Conflict({ ...failed, trajectory: "?" }) : failed))
  }))
} satisfies Broken
