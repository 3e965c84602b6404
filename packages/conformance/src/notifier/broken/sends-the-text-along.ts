import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"
import { personal } from "../sample.ts"

export default {
  name: "sends the text along with the notice, encoded",
  caughtBy: ["notifier-08"],
  breaks: arriving((one) => ({ ...one, bytes: `${one.bytes} ${btoa(personal.text)}` }))
} satisfies BrokenNotifier
