import { Need, Rule } from "@omringd/core"
import { given, opened, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "teenager" } as const

/**
 * What a child said in three columns was read back to it. Rule R48: guidance on the three houses. Other ways of hearing a child it does not
 * speak of.
 */
export const childsWordsAreReadBack = Rule.define({
  id: "childs-words-are-read-back",
  clause: "R48",
  strength: "should",
  before: ["ChildHeard"],
  reads: [],
  needs: (_, { proposed }) => {
    if (proposed?.step !== "ChildHeard") return [] // for the compiler: nothing else is asked
    const { child, how, readBack } = proposed
    return how === "three-columns" && !readBack ? [Need.of("read-back", { child }).metBy("ChildHeard")] : []
  },
  says: {
    nl: {
      professional: "De woorden van {child} in de drie kolommen werden niet teruggelezen.",
      family: "We lazen {child} nog niet voor wat we opschreven.",
      child: "We lazen je nog niet voor wat jij zei."
    },
    en: {
      professional: "The words of {child} in the three columns were not read back.",
      family: "We have not read back to {child} what we wrote down.",
      child: "We have not read back to you what you said."
    },
    sv: {
      professional: "Det som {child} sa i de tre kolumnerna har inte lästs upp igen.",
      family: "Vi har inte läst upp för {child} det vi skrev ner.",
      child: "Vi har inte läst upp för dig det du sa."
    }
  },
  kept: {
    "her words were read back to her": given(opened(teenager)).when("ChildHeard", { how: "three-columns", readBack: true, says: words }),
    "she wrote a letter": given(opened(teenager)).when("ChildHeard", { how: "letter", readBack: false, says: words })
  },
  broken: { "nobody read it back": given(opened(teenager)).when("ChildHeard", { how: "three-columns", readBack: false, says: words }) }
})
