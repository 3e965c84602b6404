import { finding, owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "owes what no step that it names meets",
  caughtBy: ["pack-54"],
  made: owed(finding(lookedBackAfterMeeting, (gap) => ({ ...gap, metBy: ["ViewAdded"] })))
} satisfies BrokenPack
