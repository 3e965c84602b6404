/** A rule as the first page shows it, and its stories judged. */
import { Need, Rule } from "@omringd/core"
import { did, given, judge, mapped, opened, teenager } from "@omringd/core/Story"

const texts = (text: string) => ({ professional: text, family: text, child: text })
const [nl, en, sv] = [texts("Wat goed gaat staat er nog niet."), texts("What goes well is not there yet."), texts("Det som går bra saknas.")]

// the snippet

const lacking = (stories: typeof whatWorksBesideWorries.kept) => Object.values(stories).map((story) => {
  const missing = judge(whatWorksBesideWorries, story)
  return "reasons" in missing ? "cannot be" : missing.map(({ what }) => what).join()
})
const judged = JSON.stringify([lacking(whatWorksBesideWorries.kept), lacking(whatWorksBesideWorries.broken)])
if (judged !== '[[""],["what-works"]]') throw new Error(judged)
