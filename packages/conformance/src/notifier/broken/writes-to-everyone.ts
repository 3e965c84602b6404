import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "writes to everyone",
  caughtBy: ["notifier-27"],
  to: "person",
  breaks: arriving((one) => ({ ...one, to: "everyone" }))
} satisfies BrokenNotifier
