import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport, lookedBackAfterMeeting } from "../sample.ts"

export default {
  name: "says the same of two rules",
  caughtBy: ["pack-20"],
  made: owed({ says: { ...lookedBackAfterMeeting.says, sv: { ...lookedBackAfterMeeting.says.sv, child: heardBeforeSupport.says.sv.child } } })
} satisfies BrokenPack
