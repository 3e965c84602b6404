import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

const every: object = Object.getPrototypeOf([]) // what all lists share

export default {
  name: "adds something to every list there is",
  caughtBy: ["pack-53"],
  made: owed({
    needs: (trajectory, asked) => {
      Object.defineProperty(every, "lookedBack", { configurable: true, writable: true, value: true })
      return lookedBackAfterMeeting.needs(trajectory, asked)
    }
  })
} satisfies BrokenPack
