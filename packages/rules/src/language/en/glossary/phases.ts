import type { Meanings } from "../../glossary.ts"

export const phases = {
  NotStarted: {
    professional: "Nobody raised a signal and there is no trajectory.",
    family: "Nothing has happened yet, and we are not there.",
    child: "We are not there yet."
  },
  Signalled: {
    professional: "A signal came in and waits for an answer from whoever holds the public mandate.",
    family: "Someone told us about a worry. We still have to say what we will do.",
    child: "Someone is worried and told us. We are thinking about what to do."
  },
  Answered: {
    professional: "The signal was answered and no trajectory was opened.",
    family: "We answered the worry, and we do not come.",
    child: "We gave an answer. We do not come."
  },
  Exploring: {
    professional: "Together we map what worries us and what works well, until the WHAT is settled.",
    family: "We listen to you and find out together what has to change.",
    child: "We listen to you and look at what is good and what is not."
  },
  Planning: {
    professional: "The WHAT is settled; family and network look for the HOW and write the safety plan.",
    family: "It is clear what has to change. Now you make your plan.",
    child: "Your family makes a plan with its own people."
  },
  Testing: {
    professional: "The safety plan is accepted; each plan rule is tried for real and put right.",
    family: "You do what the plan says, and together we see if it works.",
    child: "Your family tries the plan. We see if it works."
  },
  LettingGo: {
    professional: "The network carries the safety plan itself and the services step back.",
    family: "You do it with your own people now. We come less and less.",
    child: "Your family does it now. We do not come so often."
  },
  Closed: {
    professional: "The services are no longer involved; plan and network go on, and it can be reopened.",
    family: "We do not come any more. Your plan and your people stay.",
    child: "We do not come any more. Your people stay."
  }
} satisfies Meanings["phases"]
