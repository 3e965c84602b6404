import { leftOut } from "../world/make.ts"
import type { ExploredWords } from "./ExploredWords.ts"

export const en: ExploredWords = {
  names: { "facts-first": "facts first", names: "names", lists: "lists", forgotten: "forgotten", "rules-apart": "rules apart", cone: "what touches it" },
  because: {
    "facts-first": "What only adds an entry to a list is told as soon as it can be. Each judgement was made again with every choice of those entries left out; whatever may be done without them may be done with them, and comes out the same but for them.",
    names: "States that differ only by the names of people who are alike are one. Each judgement was made again under other names, and came out the same under those.",
    lists: "A list of which nobody was seen to read the order is kept in one order, each entry once. Judgements were made again with it in other orders, three times for each step and list: looked at, not proven.",
    forgotten: "A part of which no judgement depends on what stands in it is not part of a state.",
    "rules-apart": "Each rule is remembered by what it alone looked at. A step may be taken when nothing in the step itself and no rule holds it back. Rules that hold nothing back (should, ask) are left out: nothing that may be done depends on them.",
    cone: "Asked of one property alone, only steps are explored that write what it reads, or what such a step looks at to be judged, and so on. The others change nothing that any of these look at, so that a way without them is as possible as with them."
  },
  counted: {
    facts: "facts", checks: "looked at again", toldAtEveryMoment: "told at every moment", renamings: "renamings", ordered: "in one order", repeated: "each entry once",
    forgotten: "forgotten", rules: "rules", reads: "reads", leftOut: "left out"
  },
  oneDay: "Everything happens on one day.",
  days: (days) => `It is one of ${days.length} days: ${days.join(", ")}. At any moment the next can come, none goes back, and what a step says of a day it says of the first. A step that is taken again on another day goes by the same id.`,
  always: [
    "A step has the same id each time it is taken, and no number: no step's changes look at the number.",
    "A key that holds nothing is a key that is not there, and what says the same is the same thing.",
    "The order of all steps is not part of a state. Invariants that go over the steps one by one are looked at on one way to each of so many states.",
    "After an end that no step of the world leads out of, nothing more is taken, and only what must never be so is looked at."
  ],
  leftOut
}
