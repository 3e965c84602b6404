import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "tells a machine in which hours someone wants quiet",
  caughtBy: ["notifier-08"],
  breaks: (place) => {
    let hours = ""
    const heard = sending((send) => (letter) => {
      hours = letter.to.quiet?.from ?? hours
      return send(letter)
    })(place)
    return { ...heard, arrived: async () => (await place.arrived()).map((one) => ({ ...one, bytes: `${one.bytes} ${hours}` })) }
  }
} satisfies BrokenNotifier
