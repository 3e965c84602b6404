import * as Stream from "effect/Stream"
import type { Placed } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "gives each step to one follower only",
  caughtBy: ["store-28"],
  breaks: differing(({ follow }) => {
    const given = new Set<number>()
    const isNew = ({ position }: Placed) => !given.has(position) && given.add(position).has(position)
    return { follow: (after, options) => (options?.live === false ? follow(after, options) : Stream.filter(follow(after, options), isNew)) }
  })
} satisfies Broken
