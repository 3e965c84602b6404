import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { all } from "../sample.ts"

export default {
  name: "gives all there is",
  caughtBy: ["outbox-06"],
  breaks: differing(({ ready }) => ({ ready: (now, limit) => (limit > 0 ? ready(now, all) : ready(now, limit)) }))
} satisfies BrokenOutbox
