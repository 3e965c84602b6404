import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { linksThrough } from "../chained.ts"

export default {
  name: "will not add to a trajectory that another handle forgot and began anew",
  caughtBy: ["store-45"],
  breaks: differing((good) => {
    const heads = new Map<string, unknown>()
    const linkAt = (trajectory: string, number: number) => Effect.map(linksThrough(good, { trajectory, number: number - 1 }, 1), (links) => links[0]?.link)
    return {
      forget: (id) => {
        for (const key of heads.keys()) if (key.startsWith(`${id} `)) heads.delete(key)
        return good.forget(id)
      },
      append: (id, expected, taken) => Effect.gen(function* () {
        const known = heads.get(`${id} ${expected}`)
        const found = yield* linkAt(id, expected)
        if (known !== undefined && found !== undefined && found !== known) return yield* new Conflict({ trajectory: id, expected, actual: expected })
        yield* good.append(id, expected, taken)
        const version = expected + taken.length
        if (version > 0) heads.set(`${id} ${version}`, yield* linkAt(id, version))
      })
    }
  })
} satisfies Broken
