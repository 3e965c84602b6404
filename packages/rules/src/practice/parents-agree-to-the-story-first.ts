import { Need, Person, Rule } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"

const father = did("PersonJoined", { person: "father", role: "parent" }, "father")
const made = (...agreedBy: readonly string[]) => did("StoryMade", { story: "ours", agreedBy })

/**
 * The story in words and pictures is told to a child once the parents who are here said yes to it; where that cannot be, a reason
 * stands. Rule R47: Worcestershire.
 */
export const parentsAgreeToTheStoryFirst = Rule.define({
  id: "parents-agree-to-the-story-first",
  clause: "R47",
  strength: "should",
  before: ["StoryTold"],
  reads: ["people", "stories"],
  needs: ({ people, stories }, { proposed }) => {
    if (proposed?.step !== "StoryTold") return [] // for the compiler: nothing else is asked
    const agreed = stories.find(({ id }) => id === proposed.story)?.agreedBy ?? []
    return people
      .filter((person) => Person.isHere(person) && person.role === "parent" && !agreed.includes(person.id))
      .map(({ id }) => Need.of("story-agreed", { person: id }).metBy("StoryMade"))
  },
  says: {
    nl: {
      professional: "{person} ging nog niet akkoord met het verhaal in woorden en beelden.",
      family: "{person} zei nog geen ja op het verhaal voor de kinderen.",
      child: "{person} leest eerst het verhaal. Dan is het voor jou."
    },
    en: {
      professional: "{person} has not agreed to the words and pictures story yet.",
      family: "{person} has not said yes yet to the story for the children.",
      child: "{person} reads the story first. Then it is for you."
    },
    sv: {
      professional: "{person} har ännu inte godkänt berättelsen i ord och bild.",
      family: "{person} har inte sagt ja än till berättelsen för barnen.",
      child: "{person} läser berättelsen först. Sedan får du den."
    }
  },
  kept: {
    "mother said yes to it": given(opened(teenager), made("mother")).when("StoryTold", { story: "ours" }),
    "father left; mother said yes": given(
      opened(teenager), father, did("PersonLeft", { person: "father", because: "own-wish" }, "father"), made("mother")
    ).when("StoryTold", { story: "ours" })
  },
  broken: {
    "nobody showed it to mother": given(opened(teenager), made("care-worker")).when("StoryTold", { story: "ours" }),
    "mother said yes, father was not asked": given(opened(teenager), father, made("mother")).when("StoryTold", { story: "ours" }),
    "she said yes to another story": given(
      opened(teenager), did("StoryMade", { story: "other", agreedBy: ["mother"] }), made("care-worker")
    ).when("StoryTold", { story: "ours" })
  }
})
