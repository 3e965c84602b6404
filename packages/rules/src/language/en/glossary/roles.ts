import type { Meanings } from "../../glossary.ts"

export const roles = {
  child: {
    professional: "The one it is about: a child or young person who is to grow up safe, loved and surrounded.",
    family: "It is all about your child, who should be safe and loved.",
    child: "It is all about you. You should be safe and loved."
  },
  parent: {
    professional: "A person who raises the child, and a partner in each step.",
    family: "You raise your child and have a part in each step.",
    child: "Your mum, your dad, or whoever takes care of you like one."
  },
  "network-person": {
    professional: "A relative, friend or neighbour who takes part, and not because it is their job.",
    family: "Someone who knows you well and wants to help. It is not their job.",
    child: "One of your own people who wants to help."
  },
  consultant: {
    professional: "The person who holds the public mandate: settles the WHAT and says whether the plan answers it.",
    family: "Says for the public service what has to change, and if your plan is good enough.",
    child: "Says what has to change, and if the plan is good."
  },
  "care-worker": {
    professional: "The person who works with the family from a service and helps to find the HOW.",
    family: "Comes to you and helps you to find your own way.",
    child: "Comes to your home and helps."
  },
  "trusted-person": {
    professional: "Someone whom a child chose to stand beside it, as the law allows.",
    family: "Someone your child chose, who may always be there.",
    child: "Someone you chose. They may always be there with you."
  },
  referrer: {
    professional: "Someone who raises a signal from a service, a school or a surgery.",
    family: "Someone who was worried about your child and told us.",
    child: "Someone who was worried and said so."
  },
  prosecutor: {
    professional: "The person who can bring a matter before the court on behalf of the public.",
    family: "Can ask a judge to decide what has to happen.",
    child: "Can ask a judge to look at it."
  },
  judge: {
    professional: "The person who decides when help has to be ordered, after hearing everyone.",
    family: "Listens to everyone and then says what has to be done.",
    child: "Listens to you too. Then says what has to be done."
  }
} satisfies Meanings["roles"]
