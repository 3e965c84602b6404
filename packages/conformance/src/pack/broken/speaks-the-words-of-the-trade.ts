import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport, lookedBackAfterMeeting, sample } from "../sample.ts"

const { says } = heardBeforeSupport
const hard = { ...says, en: { ...says.en, child: "Your view on the intervention is pending." } }

export default {
  name: "speaks to a child in the words of the trade",
  caughtBy: ["pack-30"],
  made: () => ({
    pack: { ...sample(), rules: [{ ...heardBeforeSupport, says: hard }, lookedBackAfterMeeting] },
    hardWordsIn: (_, text) => text.match(/intervention/gu) ?? []
  })
} satisfies BrokenPack
