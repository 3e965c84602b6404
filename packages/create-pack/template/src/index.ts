/** What our agency promises, as rules. */
import { Pack } from "@omringd/core"
import { nobodyLeavesWithoutAnAnswer } from "./nobody-leaves-without-an-answer.ts"

export const __FACTORY__ = (): Pack =>
  Pack.define({ name: "__NAME__", version: "0.1.0", sdk: 1, rules: [nobodyLeavesWithoutAnAnswer] })

export default __FACTORY__
