import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "cuts off what is longer than a packet",
  caughtBy: ["notifier-02"],
  breaks: arriving(({ notice, ...rest }) => ({ ...rest, ...(notice === undefined ? {} : { notice: notice.slice(0, 1_400) }) }))
} satisfies BrokenNotifier
