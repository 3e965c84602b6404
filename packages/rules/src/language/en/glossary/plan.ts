import type { Entries } from "../../glossary.ts"

export const plan = {
  "safety-plan": {
    professional: { term: "safety plan", means: "The agreements by which family and network keep a child safe, also when the services are gone." },
    family: { term: "your plan", means: "What you and your own people do so that your child is safe and stays safe." },
    child: { term: "the plan", means: "What the grown-ups do so that you are safe." }
  },
  "plan-rule": {
    professional: { term: "plan rule", means: "One part of the safety plan: who does what, and at which sign." },
    family: { term: "agreement", means: "One part of the plan: who does what, and when?" },
    child: { term: "agreement", means: "Something that someone says they will do." }
  },
  "immediate-plan": {
    professional: { term: "immediate plan", means: "What keeps a child safe now, until a fixed day, while the safety plan is being made." },
    family: { term: "plan for these days", means: "What we do right now so that your child is safe these days." },
    child: { term: "plan for these days", means: "What we do right now so that you are safe these days." }
  },
  "plan-test": {
    professional: { term: "test of a plan rule", means: "A plan rule was carried out for real or as an exercise: did it hold?" },
    family: { term: "trying the plan", means: "We do what the plan says and see if it works." },
    child: { term: "trying the plan", means: "We try what is in the plan and see if it works." }
  },
  floor: {
    professional: { term: "floor", means: "The point below which a child is not safe enough; the plan says who acts before that." },
    family: { term: "this far and no further", means: "From here on it is not safe any more. So someone acts before that." },
    child: { term: "this far and no further", means: "Then it is not safe any more. So someone comes before that." }
  },
  support: {
    professional: { term: "support", means: "Help that a family can choose, close to home and no heavier than needed." },
    family: { term: "help", means: "Something or someone that makes it lighter for you. You have a say in it." },
    child: { term: "help", means: "Someone who does something for you all. You have a say in it." }
  },
  "words-and-pictures": {
    professional: {
      term: "words and pictures",
      means: "A story in words and drawings, made with the parents: what happened, and who now takes care of what."
    },
    family: { term: "the story with drawings", means: "It tells your child what was and what comes now. You help to make it." },
    child: { term: "your story with drawings", means: "It tells what was and what comes now." }
  },
  "network-meeting": {
    professional: { term: "network meeting", means: "Family, network and professionals sit together over the worries, what goes well and the plan." },
    family: { term: "around the table", means: "You, your own people and we sit down together to talk." },
    child: { term: "around the table", means: "You, your people and we sit down to talk." }
  }
} satisfies Entries<"plan">
