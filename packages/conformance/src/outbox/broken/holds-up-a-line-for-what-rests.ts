import type { Outcome } from "@omringd/core/Notices"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "holds up a line for what rests",
  caughtBy: ["outbox-10"],
  breaks: differing(({ settle }) => ({
  settle: (outcomes) => settle(outcomes.map((one): Outcome => (one.came === "rest" ? { id: one.id, came: "again", at: one.until, tried: 0, why: "busy", said: "" } : one)))
}))
} satisfies BrokenOutbox
