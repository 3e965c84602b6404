import type { Trajectory } from "@omringd/core"
import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

const remembering = () => {
  const asked = new WeakMap<Trajectory, number>()
  return (trajectory: Trajectory): number => {
    const times = (asked.get(trajectory) ?? 0) + 1
    asked.set(trajectory, times)
    return times
  }
}

export default {
  name: "says what it said before every other time only",
  caughtBy: ["pack-14"],
  made: () => {
    const times = remembering()
    return owed({ needs: (trajectory, asked) => (times(trajectory) % 2 === 0 ? [] : lookedBackAfterMeeting.needs(trajectory, asked)) })()
  }
} satisfies BrokenPack
