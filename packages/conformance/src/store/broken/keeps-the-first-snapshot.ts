import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { snapping } from "../snapping.ts"

export default {
  name: "keeps the first snapshot of a trajectory, and no later one",
  caughtBy: ["store-53"],
  breaks: differing(snapping(({ load, save }) => ({
    save: (id, key, snapshot) => Effect.flatMap(load(id, key), (before) => (before === undefined ? save(id, key, snapshot) : Effect.void))
  })))
} satisfies Broken
