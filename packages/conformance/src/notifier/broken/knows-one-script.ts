import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "knows one script only",
  caughtBy: ["notifier-09"],
  to: "person",
  breaks: arriving(({ text, ...rest }) => ({ ...rest, ...(text === undefined ? {} : { text: text.replaceAll(/[\u0100-\u{10ffff}]/gu, "?") }) }))
} satisfies BrokenNotifier
