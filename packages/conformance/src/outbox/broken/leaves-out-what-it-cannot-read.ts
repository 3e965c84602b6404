import * as Effect from "effect/Effect"
import type { Waiting } from "@omringd/core/Notices"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "leaves out what it cannot read",
  caughtBy: ["outbox-31"],
  breaks: differing(({ ready }) => ({ ready: (now, limit) => Effect.catchTag(ready(now, limit), "StoreCorrupt", () => Effect.succeed<readonly Waiting[]>([])) }))
} satisfies BrokenOutbox
