import * as Effect from "effect/Effect"
import { Unreadable } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const missing = (trajectory: string) => new Unreadable({ trajectory, number: 1, position: undefined, faults: [{ path: [], problem: "missing" }] })

export default {
  name: "fails when a trajectory is not there",
  caughtBy: ["store-02", "store-03", "store-15", "store-20", "store-24", "store-26", "store-30", "store-32", "store-36"],
  breaks: differing(({ read }) => ({
    read: (id, from) => Effect.flatMap(read(id, from), (taken) => (taken.length > 0 ? Effect.succeed(taken) : Effect.fail(missing(id))))
  }))
} satisfies Broken
