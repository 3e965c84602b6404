import type { Arrived } from "../Place.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "acknowledges what the other side has a moment later",
  caughtBy: ["notifier-01"],
  breaks: (place) => {
    let before: readonly Arrived[] = []
    return {
      ...place,
      arrived: async () => {
        const shown = before
        before = await place.arrived()
        return shown
      }
    }
  }
} satisfies BrokenNotifier
