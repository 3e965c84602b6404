import type { Vocabulary } from "@omringd/core"

export const states = {
  open: {
    professional: "nu nodig",
    family: "nu nodig",
    child: "nu nodig"
  },
  upcoming: {
    professional: "later nodig",
    family: "later nodig",
    child: "voor later"
  },
  overdue: {
    professional: "over tijd",
    family: "had al gedaan moeten zijn",
    child: "moest al klaar zijn"
  }
} satisfies Vocabulary["states"]
