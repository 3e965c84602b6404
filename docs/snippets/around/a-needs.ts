/** All that a need can say, in a rule that says it always. */
import { Moment, Need, Rule, Trajectory } from "@omringd/core"

const texts = (text: string) => ({ professional: text, family: text, child: text })

const rule = Rule.define({
  id: "looked-at-by-a-second",
  clause: "ours",
  strength: "ask",
  before: ["SafetyJudged"],
  reads: ["judgements"],
  // the snippet
  says: { nl: texts("Nog niet."), en: texts("Not yet."), sv: texts("Inte än.") },
  kept: {},
  broken: {}
})

const [need] = rule.needs(Trajectory.start("ours"), { at: "2026-03-02" })
if (need?.due !== "2026-03-16" || need.metBy.length !== 2) throw new Error(JSON.stringify(need))
