import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "takes text for markup",
  caughtBy: ["notifier-09"],
  to: "person",
  breaks: arriving(({ text, ...rest }) => ({ ...rest, ...(text === undefined ? {} : { text: text.replaceAll(/<[^>]*>/gu, "") }) }))
} satisfies BrokenNotifier
