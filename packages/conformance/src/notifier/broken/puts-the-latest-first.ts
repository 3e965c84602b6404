import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "puts the latest first",
  caughtBy: ["notifier-05"],
  breaks: (place) => ({ ...place, arrived: async () => (await place.arrived()).toReversed() })
} satisfies BrokenNotifier
