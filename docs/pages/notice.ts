/** Every notice rule on one page: after what, to whom, in which words. */
import { Practice } from "@omringd/core"
import type { NoticeRule } from "@omringd/core"
import { allPacks } from "../../packages/cli/src/ledger/packs.ts"
import { standsOn } from "./clauses.ts"
import { capital, code, facts, folded, lines, plain, says } from "./markdown.ts"
import type { Page } from "./Page.ts"
import { to } from "./places.ts"
import { notices, packOf } from "./practice.ts"
import { heardOf } from "./told.ts"

/** A notice of what is due needs the rules that make it so. */
const practice = Practice.of(...allPacks)

const when = ({ tellsAfter, tellsWhenDue }: NoticeRule): string | undefined => {
  if (tellsAfter !== undefined) return `after ${tellsAfter.steps.map(to.step).join(", ")}`
  return tellsWhenDue?.when === "coming" ? "before a need's day" : "once a need's day has passed"
}

const section = (rule: NoticeRule): readonly string[] => [
  "", `## ${rule.id}`,
  ...facts({
    "stands on": standsOn(rule.clause, packOf(rule)),
    "pack": code(packOf(rule)),
    "told": when(rule),
    "about safety": rule.safety ? "yes: at once, also in someone's quiet hours" : undefined,
    "ours to set": rule.assumed === undefined ? undefined : capital(plain(rule.assumed))
  }),
  ...says(rule.says),
  ...Object.entries(rule.told).flatMap(([title, tale]) => folded(capital(title), heardOf(rule, tale, practice)))
]

export const noticePages = (): readonly Page[] => [{
  path: "notices-by-rule",
  title: "Notices",
  description: "Who is told what, when a step is taken or a day comes.",
  body: lines(
    "Some steps must be known to people who were not there. These are the rules that say to whom: each decides on people, never on words, and what they read stands here. [How notices are brought](/notices/) is another page.",
    ...notices.flatMap(section)
  )
}]
