import type { Vocabulary } from "@omringd/core"

export const phases = {
  NotStarted: {
    professional: "not started",
    family: "nothing has begun",
    child: "nothing has begun"
  },
  Signalled: {
    professional: "signal received",
    family: "someone told us about a worry",
    child: "someone is worried"
  },
  Answered: {
    professional: "signal answered without involvement",
    family: "the person who was worried has an answer",
    child: "the one who was worried has an answer"
  },
  Exploring: {
    professional: "exploring worries, strengths and what must happen",
    family: "finding out together what goes on",
    child: "we listen and look"
  },
  Planning: {
    professional: "planning: the WHAT is settled, the HOW is sought",
    family: "the family makes a plan",
    child: "your family makes a plan"
  },
  Testing: {
    professional: "testing the safety plan",
    family: "trying out the plan",
    child: "we try the plan"
  },
  LettingGo: {
    professional: "letting go",
    family: "we step back and the people around the family take over",
    child: "we come less and less"
  },
  Closed: {
    professional: "involvement ended",
    family: "our part is over",
    child: "we do not come any more"
  }
} satisfies Vocabulary["phases"]
