import { NotDelivered } from "@omringd/core/Notices"
import { failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "does not hand on how long to wait",
  caughtBy: ["notifier-19"],
  breaks: failing(({ notifier, why, said, lasting }) => new NotDelivered({ notifier, why, said, lasting }))
} satisfies BrokenNotifier
