/** A page for each step: what it is made of, when and by whom it can be taken, what waits for what, and what it changes. */
import { Mandate, Step } from "@omringd/core"
import type { PhaseName, Role, StepTag } from "@omringd/core"
import { jsonSchemaOf } from "@omringd/core/Schema"
import { vocabularies } from "@omringd/rules/language"
import { allPacks } from "../../packages/cli/src/ledger/packs.ts"
import { words } from "../../packages/cli/src/words/index.ts"
import { fieldsTable } from "./field.ts"
import { capital, code, facts, folded, lines, plain, says, table } from "./markdown.ts"
import { misfitsOf } from "./misfits.ts"
import type { Page } from "./Page.ts"
import { at, fileOf, to } from "./places.ts"
import { commentOf, notices, rules, sourceOf } from "./practice.ts"
import { gapsOf, seen } from "./told.ts"

const phase = (name: PhaseName): string => `${code(name)} (${plain(vocabularies.en.phases[name].professional)})`
const role = (name: Role): string => plain(vocabularies.en.roles[name].professional)

const moves = (tag: StepTag): readonly string[] =>
  table(["from", "to"], Object.entries(Step.definition(tag).moves).map(([from, next]) => [phase(from as PhaseName), from === next ? "stays" : phase(next)])) // moves are between phases

const narrowings = (mandate: Mandate): readonly string[] =>
  allPacks.flatMap(({ name, mandates }) => (mandates[mandate] === undefined ? [] : [`${code(name)}: ${mandates[mandate].map(role).join(", ") || "nobody"}`]))

const waiting = (tag: StepTag): readonly string[] =>
  table(["rule", "strength"], rules.filter(({ before }) => before.includes(tag)).map((rule) => [to.rule(rule.id), plain(vocabularies.en.strengths[rule.strength].professional)]))

const meets = (tag: StepTag): readonly string[] =>
  table(["need", "of the rule"], rules.flatMap((rule) => gapsOf(rule).filter(({ metBy }) => metBy.includes(tag)).map(({ what }) => [to.need(what), to.rule(rule.id)])))

const section = (title: string, body: readonly string[], otherwise: string): readonly string[] => ["", `## ${title}`, ...(body.length === 0 ? ["", otherwise] : body)]

/** `as` says what reads it: a test does. */
const json = (value: unknown, as: "step" | "schema"): readonly string[] => [`\`\`\`json as="${as}"`, JSON.stringify(value, undefined, 2), "```"]

const saying = (tag: StepTag) => ({ nl: vocabularies.nl.steps[tag], en: vocabularies.en.steps[tag], sv: vocabularies.sv.steps[tag] })

const pageOf = (tag: StepTag, order: number): Page => {
  const { fields, mandate, emergency, story: [does, means] } = Step.definition(tag)
  const shown = seen.get(tag)
  const narrowed = narrowings(mandate)
  const told = notices.filter(({ tellsAfter }) => tellsAfter?.steps.includes(tag))
  const wrong = misfitsOf(tag)
  return {
    path: `steps/${fileOf(tag)}`,
    title: tag,
    description: `${capital(words.en.deeds[tag])}. ${does}`,
    order,
    body: lines(
      `> ${plain(does)}`, "> ", `> ${plain(means)}`, "",
      ...(commentOf(fileOf(tag)) === undefined ? [] : [plain(commentOf(fileOf(tag)) ?? ""), ""]),
      facts({
        "in plain words": capital(plain(words.en.deeds[tag])),
        "mandate": `${code(mandate)}: ${plain(vocabularies.en.mandates[mandate].professional)}`,
        "who can hold it": Mandate.heldBy(mandate).map(role).join(", "),
        "narrower in": narrowed.join("; "),
        "emergency door": emergency ? "yes: no unmet need ever holds this step back" : undefined,
        "changes": shown === undefined ? undefined : [...shown.parts].map(to.part).join(", ") || "nothing but the history",
        "source": code(sourceOf(fileOf(tag)) ?? "")
      }),
      "## Fields", fieldsTable(fields),
      ...(shown === undefined ? [] : folded("An example", [`Taken by ${code(shown.by)}:`, "", ...json(shown.example, "step")])),
      folded("JSON Schema", json(jsonSchemaOf(tag), "schema")),
      "## When it can be taken", moves(tag),
      section("What waits", waiting(tag), "No rule is looked at before this step."),
      section("What it meets", meets(tag), "No rule asks for it by name."),
      ...(told.length === 0 ? [] : section("Who is told of it", told.map(({ id }) => `- [${code(id)}](/notices-by-rule/#${id})`), "")),
      section("How it can misfit", wrong.map((one) => `- ${to.misfit(one)}: ${plain(vocabularies.en.misfits[one].professional)}`), "Nothing in it can contradict what is known, beside references that are not there."),
      "", "## How it is told", says(saying(tag))
    )
  }
}

const overview: Page = {
  path: "steps",
  title: "Steps",
  label: "All steps",
  order: 0,
  description: "Everything that can happen in a trajectory, as typed steps.",
  body: lines(
    "A trajectory is the steps that people took, in order. Each is a value with a name and fields; each has one description from which its type, its schema, its checks and this page are read.",
    table(["step", "in plain words", "mandate", "waits for"], Step.tags.map((tag) => [
      `[${code(tag)}](${at.step(tag)})`, plain(words.en.deeds[tag]), code(Step.definition(tag).mandate),
      String(rules.filter(({ before, strength }) => before.includes(tag) && (strength === "must" || strength === "inv")).length || "")
    ]))
  )
}

/** Stories must have been told first: what a step changes is what they showed. */
export const stepPages = (): readonly Page[] => [overview, ...Step.tags.map((tag, index) => pageOf(tag, index + 1))]
