import type { Vocabulary } from "@omringd/core"

export const plan = {
  none: {
    professional: "no safety plan yet",
    family: "there is no plan yet",
    child: "there is no plan yet"
  },
  drafted: {
    professional: "safety plan drafted",
    family: "the plan is on paper",
    child: "the plan is on paper"
  },
  agreed: {
    professional: "safety plan agreed by family and network",
    family: "the family and the people around it said yes to the plan",
    child: "your family said yes to the plan"
  },
  accepted: {
    professional: "safety plan accepted, not yet tested",
    family: "the plan is good enough to try",
    child: "the plan is good and we will try it"
  },
  tested: {
    professional: "safety plan being tested",
    family: "a part of the plan has been tried",
    child: "we tried a part of the plan"
  },
  holding: {
    professional: "every plan rule tested and holding",
    family: "the whole plan has been tried and it works",
    child: "we tried the whole plan and it works"
  },
  broken: {
    professional: "a plan rule broke",
    family: "a part of the plan did not work",
    child: "a part of the plan did not work"
  },
  carried: {
    professional: "safety plan carried by the network",
    family: "the people around the family keep the plan going",
    child: "the people around you keep the plan going"
  }
} satisfies Vocabulary["plan"]
