import { but, failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "takes a refusal for what passes",
  caughtBy: ["notifier-16"],
  breaks: failing((failure) => (failure.why === "refused" ? but(failure, { lasting: false }) : failure))
} satisfies BrokenNotifier
