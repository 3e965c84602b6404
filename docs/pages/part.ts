/** A page for each part of a trajectory: what a rule may name in `reads`, what is in it, which steps change it, and which rules read it. */
import { Phase, Step, Trajectory } from "@omringd/core"
import type { Part, StepTag } from "@omringd/core"
import { vocabularies } from "@omringd/rules/language"
import { words } from "../../packages/cli/src/words/index.ts"
import { code, facts, folded, lines, plain, prose, table } from "./markdown.ts"
import type { Page } from "./Page.ts"
import { partTypes, phaseMeans, phaseTypes, wordsFields } from "./part-types.ts"
import type { FieldOf, TypeOf } from "./part-types.ts"
import { at, fileOf, to } from "./places.ts"
import { rules } from "./practice.ts"
import { looks, seen } from "./told.ts"

const fieldsTable = (fields: readonly FieldOf[]): readonly string[] =>
  table(["field", "what it means", "it holds"], fields.map(({ path, holds, mayBeMissing, means }) => {
    if (means === "") throw new Error(`nothing says what ${path} means`)
    return [code(path), prose(means), mayBeMissing ? `${holds}; may be missing` : holds]
  }))

/** A correction tells the history again, and so can change all of it: it is named once, and not in every list. */
const changing = (part: Part): readonly StepTag[] => Step.tags.filter((tag) => tag !== "StepCorrected" && seen.get(tag)?.parts.has(part) === true)
const reading = (part: Part) => rules.filter(({ reads }) => reads.includes(part))

const changes = (part: Part): readonly string[] => {
  const steps = table(["step", "in plain words"], changing(part).map((tag) => [to.step(tag), plain(words.en.deeds[tag])]))
  const noStep = "No step by itself: it is kept while steps are judged, from what stood open when one was taken."
  const corrected = `A correction (${to.step("StepCorrected")}) tells the history again, and so can change it too.`
  return ["", "## Which steps change it", ...(steps.length === 0 ? ["", noStep] : steps), "", corrected]
}

const readers = (part: Part): readonly string[] =>
  ["", "## Which rules read it", ...(reading(part).length === 0
    ? ["", "None of those that ship. Yours may."]
    : table(["rule", "what it says to a professional"], reading(part).map(({ id, says }) => [to.rule(id), plain(says.en.professional)])))]

const example = (part: Part): readonly string[] =>
  looks.has(part) ? folded("An example, out of a story", ['```json as="part"', JSON.stringify(looks.get(part), undefined, 2), "```"]) : []

/** Text of a trajectory in which nothing happened yet. */
const beginning = (part: Part): string => code(JSON.stringify(Trajectory.start("new")[part]) ?? "undefined")

const isPart = (name: string): name is Part => name in Trajectory.start("new")

const pageOf = (part: Part, { written, holds, means, fields }: TypeOf, order: number): Page => ({
  path: `parts/${fileOf(part)}`,
  title: part,
  description: means.replaceAll("`", ""),
  order,
  body: lines(
    `> ${prose(means)}`, "",
    facts({ "to read it": code(`reads: ["${part}"]`), "its type": code(written), "it holds": holds, "at the beginning": beginning(part) }),
    ...(fields.length === 0 ? [] : ["## Fields", fieldsTable(fields)]),
    ...example(part), ...changes(part), ...readers(part)
  )
})

const phasePage: Page = {
  path: "parts/phase",
  title: "phase",
  description: phaseMeans.replaceAll("`", ""),
  order: 1,
  body: lines(
    `> ${prose(phaseMeans)}`, "",
    facts({ "to read it": code('reads: ["phase"]'), "its type": code("Phase"), "it holds": "an object; its `name` says which of those below", "at the beginning": beginning("phase") }),
    "A rule with `during: [\"Planning\", \"Testing\"]` is asked in no other phase, and the compiler knows what it then finds: `during: Phase.open` names " + Phase.open.map(code).join(", ") + ". Elsewhere `phase.name` tells them apart, and `Phase.isOpen(phase)` whether the services are involved.",
    ...[...phaseTypes].flatMap(([name, { fields }]) => {
      const isName = (one: string): one is keyof typeof vocabularies.en.phases => one in vocabularies.en.phases
      const certain = fields.filter(({ path }) => path !== "name")
      return ["", `## ${name}`, "", ...(isName(name) ? [`In plain words: ${plain(vocabularies.en.phases[name].professional)}.`] : []), ...(certain.length === 0 ? ["Nothing is certain yet."] : fieldsTable(certain))]
    }),
    ...example("phase"), ...changes("phase"), ...readers("phase")
  )
}

const row = (part: Part, means: string): readonly string[] =>
  [`[${code(part)}](${at.part(part)})`, prose(means), String(changing(part).length || ""), String(reading(part).length || "")]

const overview = (all: readonly (readonly [Part, TypeOf])[]): Page => ({
  path: "parts",
  title: "Parts of a trajectory",
  label: "All parts",
  order: 0,
  description: "What a rule may name in reads: each part of a trajectory, with its fields and what they mean.",
  body: lines(
    "A trajectory is what its steps made of it, in parts. A rule names the parts it `reads`; those are handed to its `needs`, frozen, and nothing else is: no history, no clock, no other family. Lists are in the order in which things were recorded, the earliest first. The last two columns count the steps that change a part, and the rules that read it.",
    table(["part", "what it is", "steps", "rules"], [row("phase", phaseMeans), ...all.map(([part, { means }]) => row(part, means))]),
    "## Words", "",
    "The only free text there is. Whose words they are and about whom is always there to see. A rule that reads what they say finds `[forgotten]` where they were forgotten, which `isForgotten(words)` tells.",
    ...fieldsTable(wordsFields),
    "## Days and moments", "",
    "A `Day` is text, `2026-03-02`; a `Moment` is a day or an instant in UTC, `2026-03-02T14:05:00Z`. [Write a rule](/guides/write-a-rule/#days) shows what there is to reckon with them."
  )
})

/** Stories must have been told first: which steps change a part is what they showed. */
export const partPages = (): readonly Page[] => {
  const all = [...partTypes].flatMap(([name, type]) => (isPart(name) ? [[name, type] as const] : []))
  return [overview(all), phasePage, ...all.map(([part, type], index) => pageOf(part, type, index + 2))]
}
