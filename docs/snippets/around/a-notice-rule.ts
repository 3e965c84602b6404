/** A notice rule as the first page shows it, and its stories heard. */
import { NoticeRule } from "@omringd/core"
import { did, given, grandmother, hear, joined, mother, opened, teenager } from "@omringd/core/Story"

const texts = (text: string) => ({ professional: text, family: text, child: text })
const says = { nl: texts("{person} roept ons samen."), en: texts("{person} calls us together."), sv: texts("{person} kallar ihop oss.") }
const told = { "grandmother will call everyone together": given(opened(teenager), joined(grandmother)).when("ChairNamed", { chair: grandmother.id }, mother.id) }
const silent = { "a coordinator is named": given(opened(teenager), did("StrengthNamed")).when("CoordinatorNamed") }

// the snippet

const heard = (stories: typeof chairIsKnown.told) => Object.values(stories).map((story) => {
  const tellings = hear(chairIsKnown, story)
  return "reasons" in tellings ? "cannot be" : tellings.length
})
const all = JSON.stringify([heard(chairIsKnown.told), heard(chairIsKnown.silent)])
if (all !== "[[4],[0]]") throw new Error(all)
