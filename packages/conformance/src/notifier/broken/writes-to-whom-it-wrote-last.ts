import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "writes to whom it wrote last",
  caughtBy: ["notifier-27"],
  to: "person",
  breaks: (place) => {
    let last: string | undefined
    return sending((send) => (letter) => {
      const email = last ?? letter.to.email
      last = letter.to.email
      return send(email === undefined || last === undefined ? letter : { ...letter, to: { ...letter.to, email } })
    })(place)
  }
} satisfies BrokenNotifier
