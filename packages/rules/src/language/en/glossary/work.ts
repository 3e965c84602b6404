import type { Entries } from "../../glossary.ts"

export const work = {
  trajectory: {
    professional: {
      term: "trajectory",
      means: "The whole way that children, family, network and services go together, from the first signal until the services let go."
    },
    family: { term: "our way together", means: "All that we do together, from the first worry until we leave again." },
    child: { term: "our way together", means: "All that we do with you, until things are good." }
  },
  phase: {
    professional: { term: "phase", means: "Where a trajectory stands; what is certain, and which steps are possible, depends on it." },
    family: { term: "how far we are", means: "What we do now: listen, make a plan, try it out, or leave." },
    child: { term: "how far we are", means: "What we do now: talk, make a plan, or try it." }
  },
  step: {
    professional: {
      term: "step",
      means: "One thing that someone did or decided, with the day and who did it; all that is known about a trajectory follows from its steps."
    },
    family: { term: "step", means: "Something that one of us, or one of you, did or decided." },
    child: { term: "step", means: "Something that someone did or chose." }
  },
  need: {
    professional: { term: "need", means: "Something that still has to happen, with the steps that would meet it and who can take them." },
    family: { term: "what still has to happen", means: "Something that is not done yet, and who of us can do it." },
    child: { term: "what still has to happen", means: "Something that someone still has to do." }
  },
  rule: {
    professional: {
      term: "rule",
      means: "A promise about how professionals work with a family; it says what is missing and never judges the family."
    },
    family: { term: "promise", means: "Something we promise about how we work with you." },
    child: { term: "promise", means: "Something that we promise you." }
  },
  mandate: {
    professional: { term: "mandate", means: "What a role allows someone to do in a trajectory; each step asks for one." },
    family: { term: "who may do what", means: "Not everyone may do everything. For each step we know who may take it." },
    child: { term: "who may do what", means: "Not everyone may choose all things. We tell you who may do what." }
  },
  track: {
    professional: { term: "track", means: "On what grounds help is there: voluntary, as a societal necessity, or ordered by a court." },
    family: { term: "why there is help", means: "You chose it, or it has to be there, or a judge said so." },
    child: { term: "why there is help", means: "Your family chose it, or a judge said so." }
  },
  review: {
    professional: {
      term: "review",
      means: "Looking together at what moved, whether the services are still needed, and what the next small step is."
    },
    family: { term: "looking back together", means: "We look at what is better, if you still need us, and what comes next." },
    child: { term: "looking back together", means: "We look at what is better and what we do next." }
  },
  feedback: {
    professional: { term: "feedback", means: "What a child, a parent or a partner thinks of how we work and how it goes; it is owed an answer." },
    family: { term: "what you think of us", means: "You say how we are doing. We say what we do with that." },
    child: { term: "what you think of us", means: "You say what we do well and what we do not. We listen." }
  },
  difference: {
    professional: { term: "difference of view", means: "People involved see the same thing differently; it is named and talked through." },
    family: { term: "we see it another way", means: "Not all of us look at it the same way. We talk about it together." },
    child: { term: "we see it another way", means: "You think one thing and we think another. That is fine. We talk." }
  },
  deviation: {
    professional: { term: "deviation", means: "A rule is set aside for a reason, until the next review." },
    family: { term: "not as we promised, for now", means: "We cannot do it the way we promised right now. We tell you why." },
    child: { term: "not as we promised, for now", means: "We do it in another way than we said. We tell you why." }
  },
  correction: {
    professional: { term: "correction", means: "A step that puts right a mistake in an earlier step; what stood there can still be read." },
    family: { term: "a mistake put right", means: "What we wrote was wrong. Now it is right, and you can still read how it was." },
    child: { term: "a mistake put right", means: "What we wrote was wrong. Now it is right." }
  },
  consent: {
    professional: { term: "consent", means: "Someone's yes to sharing something with someone else; it can be taken back later." },
    family: { term: "your yes to share something", means: "You say who may know what. You can still say no later." },
    child: { term: "a yes to tell someone", means: "May someone else know it? We ask you first." }
  },
  voice: {
    professional: {
      term: "the child's voice",
      means: "What a child says or shows about its life, in its own words or through the one who speaks for it."
    },
    family: { term: "what your child says", means: "What your child thinks and wants, in the words of your child." },
    child: { term: "what you say", means: "What you think, feel and want, in your own words." }
  },
  signal: {
    professional: { term: "signal", means: "Someone lets the services know that a child may not be safe." },
    family: { term: "a worry that someone told us", means: "Someone told us that things may not be well for your child." },
    child: { term: "someone is worried", means: "Someone told us that things may not be good for you." }
  }
} satisfies Entries<"work">
