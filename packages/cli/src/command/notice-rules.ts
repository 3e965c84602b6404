/** `omringd notices rules`: who is told what, by which rule. */
import type { Language } from "@omringd/core"
import { toldBy } from "../notices/rules.ts"
import { packsNamed } from "../packs.ts"
import { noticeRulesMarkdown, noticeRulesPage } from "../page/notice-rules.ts"
import { print } from "../page/print.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

export interface NoticeRulesOptions {
  readonly packs: readonly string[]
  readonly language: Language
  readonly json?: boolean
  readonly markdown?: boolean
}

export const noticeRules = ({ packs, language, json, markdown }: NoticeRulesOptions, { stdout, width }: Terminal): Exit => {
  const all = toldBy(packsNamed(packs))
  const asData = () => all.map(({ packs: by, rule: { id, clause, safety, assumed, tellsAfter, tellsWhenDue, says }, tells }) => ({
    notice: id, packs: by, clause, safety, ...(assumed === undefined ? {} : { assumed }), after: tellsAfter?.steps ?? [],
    ...(tellsWhenDue === undefined ? {} : { when: tellsWhenDue.when, ahead: tellsWhenDue.ahead }), tells, says: says[language]
  }))
  if (json === true) stdout.write(`${JSON.stringify({ omringd: 1, notices: asData() }, undefined, 2)}\n`)
  else stdout.write(markdown === true ? noticeRulesMarkdown(all, language) : print(noticeRulesPage(all, language), { width, stream: stdout }))
  return exits.told
}
