import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "counts the keys it makes as well",
  caughtBy: ["keyring-13"],
  breaks: (ring) => {
    let made = 0
    return differing((good) => ({
      obtain: (people) => Effect.flatMap(good.find(people), (found) => {
        made += new Set(people).size - found.size
        return good.obtain(people)
      }),
      destroyed: Effect.map(good.destroyed, (times) => times + made)
    }))(ring)
  }
} satisfies BrokenKeyring
