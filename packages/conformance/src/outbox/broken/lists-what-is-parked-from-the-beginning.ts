import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "lists what is parked from the beginning",
  caughtBy: ["outbox-12"],
  breaks: differing(({ parked }) => ({ parked: (_, limit) => parked(undefined, limit) }))
} satisfies BrokenOutbox
