import type { Vocabulary } from "@omringd/core"

export const states = {
  open: {
    professional: "needed now",
    family: "needed now",
    child: "needed now"
  },
  upcoming: {
    professional: "needed later",
    family: "needed later",
    child: "for later"
  },
  overdue: {
    professional: "overdue",
    family: "should have been done by now",
    child: "should be done by now"
  }
} satisfies Vocabulary["states"]
