import { finding, owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "says in words whom a need is about",
  caughtBy: ["pack-08"],
  made: owed(finding(lookedBackAfterMeeting, (gap) => ({ ...gap, about: { whom: "the mother, who shouts" } })))
} satisfies BrokenPack
