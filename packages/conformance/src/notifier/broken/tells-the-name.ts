import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"
import { personal } from "../sample.ts"

export default {
  name: "tells a machine what the directory calls someone",
  caughtBy: ["notifier-08"],
  breaks: arriving((one) => ({ ...one, bytes: `${one.bytes} ${personal.name}` }))
} satisfies BrokenNotifier
