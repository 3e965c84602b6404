import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "writes into what it reads what stands there already, and catches that it may not",
  caughtBy: ["pack-15"],
  made: owed({
    needs: (trajectory, asked) => {
      try {
        Object.assign(trajectory, { meetings: trajectory.meetings })
      } catch {} // as a rule would that was tried on what is frozen
      return lookedBackAfterMeeting.needs(trajectory, asked)
    }
  })
} satisfies BrokenPack
