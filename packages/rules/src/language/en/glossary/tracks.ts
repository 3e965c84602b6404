import type { Meanings } from "../../glossary.ts"

export const tracks = {
  voluntary: {
    professional: "The family chooses help itself and can stop it too.",
    family: "You choose if you want help, and you may say no.",
    child: "Your family chooses if there is help."
  },
  "necessity-asked": {
    professional: "The mandated service was asked whether help is needed; it has not decided yet.",
    family: "A team finds out if your child needs help. Nothing has been decided yet.",
    child: "Some people think about it: does there have to be help?"
  },
  necessary: {
    professional: "A team decided that a child needs help; the family has a say in how.",
    family: "A team said that there has to be help. You have a say in how.",
    child: "There has to be help. Your family has a say in how."
  },
  "court-seized": {
    professional: "The matter is before the court, which has not decided yet.",
    family: "The judge is looking at what has to be done, and has not said yet.",
    child: "The judge is still thinking."
  },
  judicial: {
    professional: "The court ordered help; it lasts no longer than needed.",
    family: "The judge said that there has to be help, and for how long.",
    child: "The judge said that there has to be help."
  }
} satisfies Meanings["tracks"]
