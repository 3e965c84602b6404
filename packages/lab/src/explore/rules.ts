/** Which rules were seen broken, and which were seen met. */
import { searchFor } from "./asked.ts"
import type { Asked } from "./asked.ts"
import type { RuleFound } from "./Exploration.ts"
import type { Found } from "./search/Found.ts"
import { Search } from "./search/search.ts"

const rulesOf = ({ relation }: Search, { held, met, seen }: Found): readonly RuleFound[] =>
  relation.practices.rules.map((rule, index) => {
    const owed = seen.get(`owed ${rule.id}`)
    return { rule: rule.id, broken: held.has(index) || owed?.yes === true, met: met.has(index) || owed?.no === true }
  })

/** With facts first, what a rule reads may be told so soon that the rule is never seen broken. Then it is told at every moment, until it was seen. */
const lookedFor = (search: Search, rules: readonly RuleFound[]): readonly RuleFound[] => {
  const { relation, options } = search
  const unseen = relation.practices.rules.flatMap(({ id }, index) => (rules.some(({ rule, broken, met }) => rule === id && !(broken && met)) ? [index] : []))
  if (unseen.length === 0) return rules
  const parts = unseen.flatMap((index) => relation.practices.rules[index]?.reads ?? []).filter((part) => part !== "phase")
  const again = new Search(relation, { ...options, never: [], always: new Set(parts.map((part) => relation.places.placeOf(part))), until: unseen })
  const more = rulesOf(again, again.run())
  return rules.map(({ rule, broken, met }, index) => ({ rule, broken: broken || more[index]?.broken === true, met: met || more[index]?.met === true }))
}

export const rulesSeen = (search: Search, found: Found, isLookedFor: boolean): readonly RuleFound[] => {
  const rules = rulesOf(search, found)
  return isLookedFor && search.options.order && found.complete ? lookedFor(search, rules) : rules
}

/** The same in another world under the same practice, for rules that were not seen before. */
export const seenAfterAll = (asked: Asked, rules: readonly RuleFound[]): readonly RuleFound[] =>
  asked.options.order === false || rules.every(({ broken, met }) => broken && met) ? rules : lookedFor(searchFor(asked, { order: true }), rules)
