/** A page for each rule: what it asks, of whom it holds a step back, what it says, and the stories that are its tests. */
import type { Rule } from "@omringd/core"
import { vocabularies } from "@omringd/rules/language"
import { standsOn } from "./clauses.ts"
import { capital, code, facts, folded, lines, plain, says, sentenceOf, table, unnamed } from "./markdown.ts"
import type { Page } from "./Page.ts"
import { at, to } from "./places.ts"
import { commentOf, packNames, packOf, rules, sourceOf } from "./practice.ts"
import { gapsOf, toldOf } from "./told.ts"

const strengthOf = ({ strength }: Rule): string => vocabularies.en.strengths[strength].professional

const phaseOf = (name: keyof typeof vocabularies.en.phases): string => `${code(name)} (${vocabularies.en.phases[name].professional})`

const needsOf = (rule: Rule): readonly string[] =>
  table(["need", "about", "one of these meets it"], gapsOf(rule).map(({ what, about, metBy }) => [
    to.need(what), Object.keys(about).map(code).join(", ") || "the trajectory", metBy.map(to.step).join(", ")
  ]))

const stories = (rule: Rule, all: Rule["kept"]): readonly string[] =>
  Object.entries(all).flatMap(([title, tale], index) => folded(capital(title), toldOf(rule, tale), index === 0))

const pageOf = (rule: Rule, order: number): Page => {
  const pack = packOf(rule)
  const source = sourceOf(rule.id)
  const comment = commentOf(rule.id)
  return {
    path: `rules/${rule.id}`,
    title: sentenceOf(rule.id),
    description: unnamed(rule.says.en.professional),
    order,
    body: lines(
      ...(comment === undefined ? [] : [plain(comment)]),
      facts({
        "rule": code(rule.id),
        "stands on": standsOn(rule.clause, pack),
        "pack": code(pack),
        "strength": capital(plain(strengthOf(rule))),
        "looked at before": rule.before.map(to.step).join(", "),
        "owed at any time": rule.owed ? "yes, also when no step waits" : undefined,
        "in these phases": rule.during?.map(phaseOf).join(", "),
        "reads": rule.reads.map(to.part).join(", "),
        "ours to set": rule.assumed === undefined ? undefined : capital(plain(rule.assumed)),
        "source": source === undefined ? undefined : code(source)
      }),
      "## What it says", says(rule.says),
      "## What it finds missing", needsOf(rule),
      "## Stories that keep it", stories(rule, rule.kept),
      "## Stories that break it", stories(rule, rule.broken)
    )
  }
}

const overview: Page = {
  path: "rules",
  title: "Rules",
  label: "All rules",
  order: 0,
  description: "Every rule of every pack: what people promised each other, and how strongly it holds.",
  body: lines(
    "A rule judges how professionals work together with a family. It never judges the family, and nothing adds up to a score. Those of the core are part of every practice; the others come with the pack they stand in.",
    ...packNames.flatMap((pack) => {
      const own = rules.filter((rule) => packOf(rule) === pack)
      return own.length === 0 ? [] : ["", `## ${pack}`, ...table(["rule", "strength", "what it says to a professional"], own.map((rule) => [
        `[${sentenceOf(rule.id)}](${at.rule(rule.id)})`, rule.strength === "inv" ? "always" : rule.strength, plain(rule.says.en.professional)
      ]))]
    })
  )
}

export const rulePages = (): readonly Page[] => [overview, ...rules.map((rule, index) => pageOf(rule, index + 1))]
