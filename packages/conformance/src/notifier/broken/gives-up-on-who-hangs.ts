import { but, failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "says that it lasts when the other side hangs",
  caughtBy: ["notifier-14"],
  breaks: failing((failure) => (failure.why === "timed-out" ? but(failure, { lasting: true }) : failure))
} satisfies BrokenNotifier
