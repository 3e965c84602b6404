/** The stories of a notice rule, each acted out to its end. */
import { Practice } from "@omringd/core"
import { refused } from "./refused.ts"
import { ending, hearAt } from "@omringd/core/Story"
import type { NoticeRule, Telling } from "@omringd/core"
import type { Ending } from "@omringd/core/Story"

type Tales = NoticeRule["told"]
/** Where a story ends, or why an act in it was refused. */
type Endings = readonly (readonly [title: string, Ending | string])[]

const endAll = (tales: Tales): Endings =>
  Object.entries(tales).map(([title, tale]) => {
    try {
      const end = ending(tale)
      return [title, "reasons" in end ? refused(end) : end]
    } catch (thrown) {
      return [title, String(thrown)]
    }
  })

const known = new WeakMap<Tales, Endings>()
/** The same to every clause, so they are acted out once. */
export const endings = (tales: Tales): Endings => {
  const ends = known.get(tales) ?? endAll(tales)
  known.set(tales, ends)
  return ends
}
/** Those that can be acted out, with their titles. */
export const titledEndings = (tales: Tales): readonly (readonly [title: string, Ending])[] =>
  endings(tales).flatMap(([title, end]) => (typeof end === "string" ? [] : [[title, end] as const]))

/** Whom a rule tells there; nobody where it throws, which another clause says. */
export const heardAt = (rule: NoticeRule, end: Ending, practice: Practice): readonly Telling[] => {
  try {
    return hearAt(rule, end, practice)
  } catch {
    return []
  }
}
