import { finding, owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "gives an hour by when instead of a day",
  caughtBy: ["pack-11"],
  made: owed(finding(lookedBackAfterMeeting, (gap) => ({ ...gap, due: `${gap.due}T12:00:00Z` })))
} satisfies BrokenPack
