/** Whom notice rules tell and when, as a page and as a table in Markdown. */
import { fill, Moment } from "@omringd/core"
import type { Language, NoticeRule } from "@omringd/core"
import { vocabularies } from "@omringd/rules/language"
import type { ToldBy } from "../notices/rules.ts"
import { noticeWords } from "../words/notices.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"

const whenOf = ({ tellsAfter, tellsWhenDue }: NoticeRule, language: Language, code: (tag: string) => string): string => {
  const { rules } = noticeWords[language]
  if (tellsWhenDue?.when === "coming") return rules.coming(Moment.spanDays(tellsWhenDue.ahead))
  return tellsWhenDue === undefined ? fill(rules.after, { steps: (tellsAfter?.steps ?? []).map(code).join(", ") }, (steps) => steps) : rules.overdue
}
const whomOf = ({ tells }: ToldBy, language: Language): string => tells.map((role) => vocabularies[language].roles[role].professional).join(", ")

const entry = (told: ToldBy, language: Language): readonly Line[] => {
  const { rules } = noticeWords[language]
  const { packs, rule } = told
  return [
    line(rule.id, { tone: "heading", lead: rule.safety ? "! " : "" }),
    ...indented([
      line(rule.says[language].professional),
      line(`${packs.join(", ")} · ${whenOf(rule, language, (tag) => tag)}`, { tone: "quiet" }),
      line(whomOf(told, language), { tone: "quiet", lead: `${rules.whom}: ` }),
      ...(rule.safety ? [line(rules.safety, { tone: "warn" })] : []),
      ...(rule.assumed === undefined ? [] : [line(rule.assumed, { tone: "quiet", lead: `${rules.assumed}: ` })])
    ], 2),
    blank
  ]
}

export const noticeRulesPage = (all: readonly ToldBy[], language: Language): readonly Line[] =>
  [line(noticeWords[language].rules.title(all.length), { tone: "title" }), blank, ...all.flatMap((told) => entry(told, language))]

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

export const noticeRulesMarkdown = (all: readonly ToldBy[], language: Language): string => {
  const { rules } = noticeWords[language]
  const heads = [rules.rule, rules.pack, rules.when, rules.whom]
  const assumed = all.flatMap(({ rule }) => (rule.assumed === undefined ? [] : [`\`${rule.id}\`, ${rules.assumed}: ${rule.assumed}.`]))
  return [
    row(heads), row(heads.map(() => "---")),
    ...all.map((told) => row([`${told.rule.safety ? "⚠ " : ""}\`${told.rule.id}\``, told.packs.join(", "), whenOf(told.rule, language, (tag) => `\`${tag}\``), whomOf(told, language)])),
    ...assumed.flatMap((text) => ["", text]), ""
  ].join("\n")
}
