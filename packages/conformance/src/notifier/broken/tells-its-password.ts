import { but, failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "tells with what password nobody was reached",
  caughtBy: ["notifier-22"],
  breaks: (place) => failing((failure) => (failure.why === "unreachable" ? but(failure, { said: `${failure.said}, with ${place.secrets.join()}` }) : failure))(place)
} satisfies BrokenNotifier
