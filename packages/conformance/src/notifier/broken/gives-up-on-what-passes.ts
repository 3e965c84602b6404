import { but, failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "takes what passes for a refusal",
  caughtBy: ["notifier-18"],
  breaks: failing((failure) => (failure.why === "failed" ? but(failure, { lasting: true }) : failure))
} satisfies BrokenNotifier
