import { but, failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "repeats all that the other side says",
  caughtBy: ["notifier-23"],
  breaks: (place) => {
    let said = ""
    const repeating = failing((failure) => (failure.why === "refused" && !said.includes("open-sesame") ? but(failure, { said }) : failure))(place)
    return {
      ...repeating,
      turn: (mood, saying) => {
        said = saying
        return place.turn?.(mood, saying)
      }
    }
  }
} satisfies BrokenNotifier
