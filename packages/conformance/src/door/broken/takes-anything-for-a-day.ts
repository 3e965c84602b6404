import { Moment } from "@omringd/core"
import type { BrokenDoor } from "../broken.ts"

export default {
  name: "takes anything for a day",
  caughtBy: ["door-13"],
  breaks: ({ whatNeedsToHappen }) => ({ whatNeedsToHappen: (at) => whatNeedsToHappen(Moment.isMoment(at) ? at : "2026-03-03") })
} satisfies BrokenDoor
