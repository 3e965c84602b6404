import { but, failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "says that it lasts when nobody is there",
  caughtBy: ["notifier-10"],
  breaks: failing((failure) => (failure.why === "unreachable" ? but(failure, { lasting: true }) : failure))
} satisfies BrokenNotifier
