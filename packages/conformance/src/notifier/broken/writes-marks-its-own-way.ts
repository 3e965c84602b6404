import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "writes a slash in a reference as a dash",
  caughtBy: ["notifier-07"],
  breaks: arriving(({ notice, ...rest }) => ({ ...rest, ...(notice === undefined ? {} : { notice: notice.replaceAll("/", "-") }) }))
} satisfies BrokenNotifier
