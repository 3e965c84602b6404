import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "tells the expected version as the actual one",
  caughtBy: ["store-04", "store-05", "store-25", "store-30", "store-32"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.mapError(append(id, expected, taken), (failed) => (failed._tag === "Conflict" ? new Conflict({ ...failed, actual: expected }) : failed))
  }))
} satisfies Broken
