/** A page for each need: the thing that still has to happen, by the rules that raise it. */
import { Mandate, Step } from "@omringd/core"
import type { Gap, Rule, StepTag } from "@omringd/core"
import { vocabularies } from "@omringd/rules/language"
import { words } from "../../packages/cli/src/words/index.ts"
import { capital, code, lines, plain, says, sentenceOf, table, unnamed } from "./markdown.ts"
import type { Page } from "./Page.ts"
import { at, to } from "./places.ts"
import { packOf, rules } from "./practice.ts"
import { gapsOf } from "./told.ts"

interface Raised {
  readonly rule: Rule
  readonly gap: Gap
}

const all = (): ReadonlyMap<string, readonly Raised[]> => {
  const byNeed = new Map<string, Raised[]>()
  for (const rule of rules) for (const gap of gapsOf(rule)) byNeed.set(gap.what, [...(byNeed.get(gap.what) ?? []), { rule, gap }])
  return new Map([...byNeed].toSorted(([a], [b]) => a.localeCompare(b)))
}

const who = (tag: StepTag): string => Mandate.heldBy(Step.definition(tag).mandate).map((role) => plain(vocabularies.en.roles[role].professional)).join(", ")

const waits = ({ before, strength, owed }: Rule): string => {
  const steps = before.map(to.step).join(", ")
  if (steps === "") return owed ? "it is owed at any time" : "nothing"
  const how = strength === "must" || strength === "inv" ? `${steps} until it is met` : `nothing; it is looked at before ${steps}`
  return owed ? `${how}, and it is owed at any time` : how
}

const ruleIn = ({ rule }: Raised): readonly string[] => [
  "", `### ${sentenceOf(rule.id)}`, "",
  `${to.rule(rule.id)} of ${code(packOf(rule))}, ${code(rule.strength)}. What waits: ${waits(rule)}.`,
  ...says(rule.says)
]

const pageOf = (what: string, raised: readonly Raised[], order: number): Page => {
  const steps = [...new Set(raised.flatMap(({ gap }) => gap.metBy))]
  const about = [...new Set(raised.flatMap(({ gap }) => Object.keys(gap.about)))]
  const texts = [...new Set(raised.map(({ rule }) => rule.says.en.professional))]
  const byRule = [...new Map(raised.map((one) => [one.rule.id, one])).values()]
  return {
    path: `needs/${what}`,
    title: sentenceOf(what),
    description: unnamed(texts[0] ?? what),
    order,
    body: lines(
      ...texts.map((text) => `> ${plain(text)}`).join("\n> \n").split("\n"), "",
      `In data: ${code(`need.what === "${what}"`)}. ${about.length === 0 ? "It is about the trajectory as a whole." : `\`need.about\` names its ${about.map(code).join(", ")}.`}`,
      "", "## What meets it", "", "One of these steps, by someone who holds its mandate:",
      table(["step", "in plain words", "who may take it"], steps.map((tag) => [to.step(tag), plain(words.en.deeds[tag]), who(tag)])),
      "## Which rules raise it", ...byRule.flatMap(ruleIn)
    )
  }
}

const overview = (needs: ReadonlyMap<string, readonly Raised[]>): Page => ({
  path: "needs",
  title: "Needs",
  label: "All needs",
  order: 0,
  description: "What can still have to happen, and what meets it.",
  body: lines(
    "A rule does not answer yes or no. It says what is missing, about whom, and which steps would meet it: a need. That is the third column of the map, as data.",
    table(["need", "raised by", "met by"], [...needs].map(([what, raised]) => [
      `[${capital(what.replaceAll("-", " "))}](${at.need(what)})`,
      [...new Set(raised.map(({ rule }) => to.rule(rule.id)))].join(", "),
      [...new Set(raised.flatMap(({ gap }) => gap.metBy))].map(to.step).join(", ")
    ]))
  )
})

export const needPages = (): readonly Page[] => {
  const needs = all()
  return [overview(needs), ...[...needs].map(([what, raised], index) => pageOf(what, raised, index + 1))]
}
