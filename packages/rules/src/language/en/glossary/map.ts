import type { Entries } from "../../glossary.ts"

export const map = {
  map: {
    professional: { term: "the map", means: "The three columns that hold what worries us, what works well and what needs to happen." },
    family: { term: "our page with three questions", means: "What worries us, what goes well, and what has to happen?" },
    child: { term: "our page with three parts", means: "What is not good, what is good, and what has to come?" }
  },
  harm: {
    professional: { term: "harm", means: "What a child has been through already and what it did to the child: facts, no labels." },
    family: { term: "what has happened", means: "What your child has been through, and what it did to your child." },
    child: { term: "what has happened", means: "What you went through, and how it was for you." }
  },
  "danger-statement": {
    professional: {
      term: "danger statement",
      means: "What we fear children will go through if nothing changes, in words that everyone understands."
    },
    family: { term: "what we are afraid of", means: "What could happen to your child if all stays as it is." },
    child: { term: "what we are afraid of", means: "What could happen if all stays like this." }
  },
  "safety-goal": {
    professional: { term: "safety goal", means: "What will be seen when the child is safe enough: the answer to a danger statement." },
    family: { term: "how it is when it is well", means: "What we see in your home when your child is safe." },
    child: { term: "how it is when it is good", means: "What we see at home when things are good." }
  },
  "bottom-line": {
    professional: { term: "bottom line", means: "What the safety plan must hold in any case; how, family and network find out themselves." },
    family: { term: "what must be in the plan", means: "This has to be in your plan. How you do it is up to you." },
    child: { term: "what must be in the plan", means: "This has to be in the plan. How to do it, you all choose." }
  },
  "scaling-question": {
    professional: {
      term: "scaling question",
      means: "Asking each person where things stand from 0 to 10; the numbers open a talk and are never added up."
    },
    family: { term: "a number from 0 to 10", means: "Each of us says how safe it is now. Then we talk about why." },
    child: { term: "a number from 0 to 10", means: "You choose a number. 0 is very bad and 10 is very good." }
  },
  strength: {
    professional: { term: "strength", means: "Something good in or around the family that a plan can build on; it is not safety yet." },
    family: { term: "what goes well", means: "What you are good at, and who is there for you." },
    child: { term: "what goes well", means: "What is nice at home, and who is there for you." }
  },
  "existing-safety": {
    professional: { term: "existing safety", means: "A time when the danger was there and someone kept the child safe all the same." },
    family: { term: "a time when it did work", means: "It was hard, and still you kept your child safe." },
    child: { term: "a time when it did work", means: "It was hard, and still someone took good care of you." }
  },
  "complicating-factor": {
    professional: { term: "complicating factor", means: "Something that makes it harder to reach safety, but is not the danger itself." },
    family: { term: "what makes it hard", means: "Something that makes all of it harder, but is not what we are afraid of." },
    child: { term: "what makes it hard", means: "Something that makes it all harder at home." }
  },
  "safety-judgement": {
    professional: { term: "safety judgement", means: "What someone says on a given day about how safe a child is, and what that rests on." },
    family: { term: "how safe it is now", means: "Someone says how safe your child is now, and what they saw." },
    child: { term: "how safe you are now", means: "Someone says how safe you are now, and why." }
  },
  what: {
    professional: { term: "the WHAT", means: "Danger statements, safety goals, bottom lines and the way out; settled by whoever holds the mandate." },
    family: { term: "what has to change", means: "What must change so that your child is safe. We are the ones who say so." },
    child: { term: "what has to change", means: "What must change so that you are safe. We say it." }
  },
  how: {
    professional: { term: "the HOW", means: "The way in which family and network meet the WHAT; they find it themselves." },
    family: { term: "how you do it", means: "The way in which things change. You find it for yourselves." },
    child: { term: "how you all do it", means: "How things change. That is up to all of you." }
  },
  "withdrawal-criterion": {
    professional: { term: "withdrawal criterion", means: "What must be seen, and for how long, before the services let go." },
    family: { term: "when we leave", means: "What we want to see, and for how long, before we leave." },
    child: { term: "when we leave", means: "What has to go well before we leave again." }
  }
} satisfies Entries<"map">
