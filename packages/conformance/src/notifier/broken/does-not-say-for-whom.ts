import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "does not say for whom it is",
  caughtBy: ["notifier-27"],
  to: "person",
  breaks: arriving(({ id, text = "", bytes }) => ({ id, text, bytes }))
} satisfies BrokenNotifier
