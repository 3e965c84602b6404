import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "doubles dots that begin a line",
  caughtBy: ["notifier-09"],
  to: "person",
  breaks: arriving(({ text, ...rest }) => ({ ...rest, ...(text === undefined ? {} : { text: text.replaceAll(/^\./gmu, "..") }) }))
} satisfies BrokenNotifier
