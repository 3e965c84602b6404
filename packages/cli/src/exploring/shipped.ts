/** The world that is explored when no other is named: one family, and every step that a rule which holds steps back waits for or names. */
import { gates } from "@omringd/lab/explore"
import type { WorldWritten } from "@omringd/lab/explore"

/** Proposed at any other time as well, each of these makes the world several times as large. */
const whileMapping = ["Exploring"] as const
const whileTrying = ["Testing"] as const

export const shipped: WorldWritten = {
  title: "One family, from the first signal to the end",
  people: {
    noor: { is: "child", speaks: "another" }, mother: { is: "parent" }, aunt: { is: "network-person" },
    jane: { is: "consultant" }, tom: { is: "care-worker" }
  },
  steps: gates,
  during: {
    SafetyJudged: whileTrying, JudgementReviewed: whileTrying, DifferenceRaised: whileTrying, DifferenceDiscussed: whileTrying,
    ImmediatePlanMade: whileTrying, BottomLineSet: whileMapping, ViewAdded: whileMapping
  },
  plans: 2
}
