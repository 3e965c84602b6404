import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

const present = (meetings: readonly { readonly present: readonly string[] }[]): readonly string[] => {
  const [first] = meetings
  if (first === undefined) throw new TypeError("Cannot read properties of undefined")
  return first.present
}

export default {
  name: "throws where there was no meeting yet",
  caughtBy: ["pack-13"],
  made: owed({
    needs: (trajectory, asked) => (present(trajectory.meetings).length === 0 ? [] : lookedBackAfterMeeting.needs(trajectory, asked))
  })
} satisfies BrokenPack
