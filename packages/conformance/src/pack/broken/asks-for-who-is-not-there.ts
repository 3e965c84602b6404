import { finding, owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "asks for someone who is not there",
  caughtBy: ["pack-10"],
  made: owed(finding(lookedBackAfterMeeting, (gap) => ({ ...gap, about: { person: "team-leader" } })))
} satisfies BrokenPack
