import { Step } from "@omringd/core"
import type { NoticeRule, Telling } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { heardAt, titledEndings } from "../endings.ts"

const everyone = (): readonly Telling[] => [{ to: "anyone", about: {} }]
/** After any step, or of anything that has a day. */
const alwaysTelling = ({ tellsAfter, tellsWhenDue, ...rule }: NoticeRule): NoticeRule => ({
  ...rule,
  ...(tellsAfter === undefined ? {} : { tellsAfter: { steps: Step.tags, tells: everyone } }),
  ...(tellsWhenDue === undefined ? {} : { tellsWhenDue: { when: "coming", ahead: { weeks: 1_000 }, tells: everyone } })
})

/** A story in which nothing happens that could be told is silent whatever the rule says. */
export default {
  id: "pack-42",
  sentence: "of the silent stories one turns red when the rule always tells",
  strength: "required",
  program: unless(function* ({ notices, practice }) {
    for (const rule of notices) {
      const silent = titledEndings(rule.silent)
      if (silent.length > 0 && silent.every(([, end]) => heardAt(alwaysTelling(rule), end, practice).length === 0)) yield `${rule.id} is asked in none of its silent stories`
    }
  })
} satisfies PackClause
