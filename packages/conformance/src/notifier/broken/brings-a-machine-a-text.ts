import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"
import { whom } from "../arriving.ts"

export default {
  name: "brings a machine a text where it should read a notice",
  caughtBy: ["notifier-07"],
  breaks: (place) => {
    const texts = new Map<string, string>()
    const heard = sending((send) => (letter) => {
      texts.set(letter.notice.id, letter.text)
      return send(letter)
    })(place)
    return { ...heard, arrived: async () => (await place.arrived()).map((one) => ({ id: one.id, to: whom(one) ?? "", text: texts.get(one.id) ?? "", bytes: one.bytes })) }
  }
} satisfies BrokenNotifier
