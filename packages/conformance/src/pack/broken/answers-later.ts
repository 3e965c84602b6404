import type { Gap } from "@omringd/core"
import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

const later = Promise.resolve([]) as unknown as readonly Gap[] // what a rule without types can answer

export default {
  name: "answers later once there was something to celebrate",
  caughtBy: ["pack-52"],
  made: owed({
    reads: [...lookedBackAfterMeeting.reads, "celebrations"],
    needs: (trajectory, asked) => {
      const found = lookedBackAfterMeeting.needs(trajectory, asked)
      return found.length === 0 && trajectory.celebrations.length > 0 ? later : found
    }
  })
} satisfies BrokenPack
