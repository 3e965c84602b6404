import type { Vocabulary } from "@omringd/core"

export const strengths = {
  inv: {
    professional: "always holds: part of every practice",
    family: "always has to be so",
    child: "is always so"
  },
  must: {
    professional: "must: the step waits for it",
    family: "has to be done first",
    child: "has to come first"
  },
  should: {
    professional: "should: can be set aside with a reason",
    family: "should be done, or we say why not",
    child: "should be done, or we say why not"
  },
  ask: {
    professional: "question: raised once",
    family: "a question to think about together",
    child: "something to think about"
  }
} satisfies Vocabulary["strengths"]
