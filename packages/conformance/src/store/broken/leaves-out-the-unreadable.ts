import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "reads as empty what it cannot read",
  caughtBy: ["store-35"],
  breaks: differing(({ read }) => ({ read: (id, from) => Effect.catchTag(read(id, from), "Unreadable", () => Effect.succeed([])) }))
} satisfies Broken
