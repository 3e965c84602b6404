import type { Vocabulary } from "@omringd/core"

export const mandates = {
  "raise-a-signal": {
    professional: "raise a signal with the services",
    family: "tell the services about a worry",
    child: "say that you are worried"
  },
  "hold-the-public-mandate": {
    professional: "hold the public mandate: answer signals, open, reopen and end involvement",
    family: "decide when the services come and when they leave",
    child: "say when we come and when we leave"
  },
  "set-the-what": {
    professional: "set the WHAT: safety goals, bottom lines and withdrawal, and accept the safety plan",
    family: "say what must change, and if the plan is good enough",
    child: "say what has to change"
  },
  "decide-necessity": {
    professional: "decide whether there is societal necessity",
    family: "decide if help has to be there, even when not everyone wants it",
    child: "decide if there has to be help"
  },
  "seize-the-court": {
    professional: "bring the matter before the court",
    family: "ask the judge to look at it",
    child: "ask the judge to look at it"
  },
  "decide-measure": {
    professional: "decide on a court measure",
    family: "decide as the judge what has to happen",
    child: "decide as the judge"
  },
  "place-a-child": {
    professional: "place a child, and end a placement",
    family: "decide where a child lives for a while",
    child: "say where a child will live for now"
  },
  "judge-safety": {
    professional: "judge how safe a child is now",
    family: "say for the services how safe a child is right now",
    child: "say as a helper how safe a child is"
  },
  "write-the-how": {
    professional: "write the HOW: draft the safety plan",
    family: "write the plan",
    child: "make the plan"
  },
  "carry-the-plan": {
    professional: "carry the safety plan, or commit to a lasting relationship",
    family: "promise to keep the plan going or to be there for a child",
    child: "promise to be there"
  },
  "choose-for-oneself": {
    professional: "choose from the support offered",
    family: "choose the help that suits you",
    child: "choose the help you want"
  },
  "work-with-the-family": {
    professional: "do the professional work with the family",
    family: "work with the family for the services",
    child: "help the family as your job"
  },
  "take-part": {
    professional: "take part, be heard and add a view",
    family: "join in and say how you see it",
    child: "join in and say what you think"
  }
} satisfies Vocabulary["mandates"]
