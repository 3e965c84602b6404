import type { Meanings } from "../../glossary.ts"

export const mandates = {
  "raise-a-signal": {
    professional: "Anyone may do this: let the services know that a child may not be safe.",
    family: "Anyone who is worried about a child may tell us.",
    child: "Anyone who is worried about you may say so."
  },
  "hold-the-public-mandate": {
    professional: "The consultant answers signals, and opens, reopens and ends the services' involvement.",
    family: "One person says if we come, and when we leave.",
    child: "One person says if we come and when we go."
  },
  "set-the-what": {
    professional: "The consultant settles the WHAT, and accepts the plan when it answers it.",
    family: "One person says what has to be done, but not how you do it.",
    child: "One person says what has to change, not how."
  },
  "decide-necessity": {
    professional: "A team decides whether help is needed, also when not everyone wants it, and says why.",
    family: "A team says if your child needs help, and why.",
    child: "Some people say together if there has to be help."
  },
  "seize-the-court": {
    professional: "Brings the matter before the court when there is no other way.",
    family: "When there is no other way, the question goes to a judge.",
    child: "When there is no other way, someone asks a judge."
  },
  "decide-measure": {
    professional: "Only the court orders a measure, extends it or ends it.",
    family: "Only a judge may say that something has to be done.",
    child: "Only a judge may say that."
  },
  "place-a-child": {
    professional: "Decides that a child lives elsewhere for a time, and when it can go home.",
    family: "Says if a child lives somewhere else for a while, and when it can go home.",
    child: "Says where a child lives now, and when it can go home."
  },
  "judge-safety": {
    professional: "Says as a professional how safe a child is now, and what that rests on.",
    family: "Says how safe your child is now, and what there was to see.",
    child: "Says how safe you are now, and why."
  },
  "write-the-how": {
    professional: "Family and network write the safety plan; professionals ask and think along.",
    family: "You and your own people write the plan. We think with you.",
    child: "Your family makes the plan. We think with you."
  },
  "carry-the-plan": {
    professional: "Takes on a part of the safety plan or commits to a child, outside any job.",
    family: "One of your own people promises to help and to stay.",
    child: "One of your people says: I will stay."
  },
  "choose-for-oneself": {
    professional: "Chooses which of the offered help suits.",
    family: "Nobody else chooses which help is right for you.",
    child: "You choose which help is right for you."
  },
  "work-with-the-family": {
    professional: "Records, arranges and supports as a professional, together with the family.",
    family: "People who come to you for their work write things down and help.",
    child: "People who come to you because it is their job."
  },
  "take-part": {
    professional: "Is there, says how they see it, and may have that written beside anything.",
    family: "You are there and say how you see it. We write that down.",
    child: "You are there and say what you think. We write it down."
  }
} satisfies Meanings["mandates"]
