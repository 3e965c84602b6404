import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { snapping } from "../snapping.ts"

export default {
  name: "keeps one snapshot for all trajectories under a key",
  caughtBy: ["store-52"],
  breaks: differing((good) => {
    const { snapshots } = good
    const latest = new Map<string, string>()
    return snapping(({ save }) => ({
      load: (id, key) => snapshots?.load(latest.get(key) ?? id, key) ?? Effect.succeed(undefined),
      save: (id, key, snapshot) => {
        if (key.includes("@")) latest.set(key, id)
        return save(id, key, snapshot)
      }
    }))(good)
  })
} satisfies Broken
