/** What the laws of the model must catch. */
import type { Fault } from "./fault.ts"

const core = (law: number, would: string, file: string, from: string, to: string): Fault => ({ meant: law, would, file: `packages/core/src/${file}`, from, to })

export const ofLaws: readonly Fault[] = [
  core(1, "a plan may be written by professionals alone", "step/plan-drafted.ts", "!step.authors.some(isFamily)", "step.authors.length === 0"),
  core(1, "a coordinator who leaves stays coordinator", "step/person-left.ts", "coordinator === person ? undefined : coordinator", "coordinator"),
  core(1, "anyone says of a parent that it was entered in error", "practice/correction.ts", 'role === "parent" && by !== id && by !== target.by', 'role === "judge" && by !== id && by !== target.by'),
  core(2, "asked again on another day it is another step", "practice/take.ts", "sameStep(before.step, step) && before.by === who.by", "sameStep(before.step, step) && before.by === who.by && before.at === who.at"),
  core(2, "someone else's step under a known reference counts as taken", "practice/take.ts", "sameStep(before.step, step) && before.by === who.by", "sameStep(before.step, step)"),
  core(2, "a step proposed again later is taken again", "practice/take.ts", "if (before !== undefined) {", "if (before !== undefined && before.number === trajectory.version) {"),
  core(3, "what stood open is written down and not told", "practice/take.ts", "Fold.next(trajectory, plan.definition, taken)", "Fold.next(trajectory, plan.definition, closed)"),
  core(3, "a second future writes into the first", "History.ts", "this.#backing.steps.length === this.length && this.length > 0", "this.length > 0"),
  core(4, "a step without a day of recording gets today's", "practice/envelope.ts", "({ by, at, recordedAt, id } as Envelope)", "({ by, at, recordedAt: recordedAt ?? new Date().toISOString(), id } as Envelope)"),
  core(4, "a step's own reference is drawn by lot", "practice/take.ts", "let id = String(number)", "let id = `${number}-${Math.random()}`"),
  core(5, "the mandate is looked at only when the phase is right", "practice/structure.ts", "  mandateReason(plan, trajectory, who, introduced, reasons)", "  if (reasons.length === 0) mandateReason(plan, trajectory, who, introduced, reasons)"),
  core(5, "a rule names a step that does not meet it", "rule/each-danger-has-its-goal.ts", `.metBy("GoalSet")`, `.metBy("Scaled")`),
  core(6, "a pack gives a mandate to more roles", "practice/held-by.ts", "held.filter((role) => allowed.includes(role))", "allowed"),
  core(6, "the core's rules count only where no pack is in force", "practice/compile.ts", "[...coreRules.map((rule) => ({", "[...(packs.length > 0 ? [] : coreRules).map((rule) => ({"),
  core(7, "no rule asks anything under a court's measure", "practice/gaps.ts", "rule.during !== undefined && !rule", `trajectory.frame.track === "judicial" || rule.during !== undefined && !rule`),
  core(8, "an emergency waits for its needs", "practice/take.ts", "if (holds && !plan.definition.emergency)", "if (holds)"),
  core(8, "what an emergency stepped over is owed after seven weeks", "practice/agenda.ts", "{ days: daysAfterEmergency }", "{ weeks: daysAfterEmergency }"),
  core(9, "nobody holds the public mandate", "Mandate.ts", `"hold-the-public-mandate": ["consultant"]`, `"hold-the-public-mandate": []`),
  core(9, "letting go cannot end", "step/involvement-ended.ts", `, LettingGo: "Closed" }`, " }"),
  core(10, "the plan leaves with the services", "step/involvement-ended.ts", "next.phase = { ...Phase.opening", "next.plan = { ...next.plan, versions: [] }; next.phase = { ...Phase.opening"),
  core(10, "after the services nobody can try the plan", "step/plan-rule-tested.ts", `, Closed: "Closed" }`, " }"),
  core(11, "a field nobody described is dropped in silence", "Reading.ts", "if (key !== also?.key && !Object.hasOwn(fields, key)) unexpected", "if (key === also?.key && !Object.hasOwn(fields, key)) unexpected"),
  core(11, "minus nought is read as it is, and its text says nought", "Reading.ts", ": value + 0", ": value"),
  core(11, "a moment passes for a day", "Reading.ts", "Moment.isDay(value) ? value", "Moment.isMoment(value) ? value"),
  core(12, "an earlier day is told by when things happened, not by what was known", "Fold.ts", "filter(({ recordedAt }) => recordedAt", "filter(({ at: recordedAt }) => recordedAt"),
  core(12, "the first correction wins over a later one", "Fold.ts", `if (step.step === "StepCorrected") corrections`, `if (step.step === "StepCorrected" && !corrections.has(step.corrects)) corrections`),
  core(13, "a child is told in trade words", "rule/a-danger-is-stated.ts", "We have not yet said what we are afraid of.", "The danger statement is missing."),
  core(13, "a text was forgotten", "rule/a-danger-is-stated.ts", "Vi har inte sagt än vad vi är rädda för.", "")
]
