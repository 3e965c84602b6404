import type { Entries } from "../../glossary.ts"

export const law = {
  necessity: {
    professional: { term: "societal necessity", means: "The decision of a team that a child needs help, also when not everyone wants it." },
    family: { term: "help that has to be there", means: "A team says that your child needs help, even if you do not want it." },
    child: { term: "help that has to be there", means: "There has to be help, even if not everyone wants it." }
  },
  measure: {
    professional: { term: "court measure", means: "What the court orders to protect a child, and for how long." },
    family: { term: "what the judge decides", means: "The judge says what has to happen, and for how long." },
    child: { term: "what the judge says", means: "The judge says what has to be done, and for how long." }
  },
  placement: {
    professional: {
      term: "placement",
      means: "A child lives elsewhere for a time, preferably with people it knows, and everyone knows when it can come home."
    },
    family: { term: "living somewhere else for a while", means: "Your child lives with someone else for now. We say what it takes to come home." },
    child: { term: "living somewhere else for a while", means: "You live with someone else for now. We tell you why." }
  }
} satisfies Entries<"law">
