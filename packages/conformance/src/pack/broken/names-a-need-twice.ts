import { Need } from "@omringd/core"
import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "asks for each meeting in the same words",
  caughtBy: ["pack-12"],
  made: owed({
    needs: (trajectory, asked) => {
      const found = lookedBackAfterMeeting.needs(trajectory, asked)
      return found.length === 0 ? [] : trajectory.meetings.map(() => Need.of("review", {}, { since: found[0]?.since, due: found[0]?.due }).metBy("ReviewHeld"))
    }
  })
} satisfies BrokenPack
