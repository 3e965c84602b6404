import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "makes a note in what it reads, in a way that is no error where nothing can be written",
  caughtBy: ["pack-15"],
  made: owed({
    needs: (trajectory, asked) => {
      Reflect.set(trajectory, "seen", asked.at)
      return lookedBackAfterMeeting.needs(trajectory, asked)
    }
  })
} satisfies BrokenPack
