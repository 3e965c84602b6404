import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport, lookedBackAfterMeeting, sample } from "../sample.ts"

const { says } = heardBeforeSupport
const hard = { ...says, en: { ...says.en, child: "Everybody considers something different helpful, therefore somebody has to discover whatever strengthens you." } }

/** Of a text that is one sentence. */
const lix = (text: string): number => {
  const words = text.split(" ")
  return words.length + (100 * words.filter(({ length }) => length > 6).length) / words.length
}

export default {
  name: "speaks to a child in a long sentence of long words",
  caughtBy: ["pack-56"],
  made: () => ({ pack: { ...sample(), rules: [{ ...heardBeforeSupport, says: hard }, lookedBackAfterMeeting] }, lix })
} satisfies BrokenPack
