import * as Effect from "effect/Effect"
import type { Snapped } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { snapping } from "../snapping.ts"

export default {
  name: "keeps the snapshot of a trajectory that is forgotten",
  caughtBy: ["store-54"],
  breaks: differing((good) => {
    const kept = new Map<string, Snapped>()
    return snapping(({ load, save }) => ({
      load: (id, key) => Effect.map(load(id, key), (found) => found ?? kept.get(`${id} ${key}`)),
      save: (id, key, snapshot) => {
        for (const name of kept.keys()) if (name.startsWith(`${id} `)) kept.delete(name)
        kept.set(`${id} ${key}`, snapshot)
        return save(id, key, snapshot)
      }
    }))(good)
  })
} satisfies Broken
