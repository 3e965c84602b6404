import { NotDelivered } from "@omringd/core/Notices"
import { failing } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "takes seconds to wait for milliseconds",
  caughtBy: ["notifier-19"],
  breaks: failing((failure) => new NotDelivered({ ...failure, ...(failure.wait === undefined ? {} : { wait: failure.wait / 1000 }) }))
} satisfies BrokenNotifier
