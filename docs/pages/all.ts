/** Every page that is not of the reference. Rules come first: telling their stories shows what steps change, and what parts look like. */
import { charterPages } from "./charter.ts"
import { needPages } from "./need.ts"
import { noticePages } from "./notice.ts"
import type { Page } from "./Page.ts"
import { partPages } from "./part.ts"
import { refusalPages } from "./refusal.ts"
import { rulePages } from "./rule.ts"
import { stepPages } from "./step.ts"
import { showTheRest } from "./told.ts"
import { writtenPages } from "./written.ts"

export const allPages = (): readonly Page[] => {
  const rules = rulePages()
  const notices = noticePages()
  showTheRest()
  return [...writtenPages(), ...charterPages(), ...rules, ...stepPages(), ...partPages(), ...needPages(), ...refusalPages(), ...notices]
}
