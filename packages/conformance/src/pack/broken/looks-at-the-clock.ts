import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "looks at the clock to see whether a day has passed",
  caughtBy: ["pack-16"],
  made: owed({ needs: (trajectory, asked) => (Date.now() > 0 ? lookedBackAfterMeeting.needs(trajectory, asked) : []) })
} satisfies BrokenPack
