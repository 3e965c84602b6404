import { Need, Person, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"

/** How many goals stand beside a danger, by source. They do not agree, so a practice says which one it follows. @public */
export const goalsBesideADanger = {
  /** Instruction 2.2.17: the family's goals and the agency's. */
  "Western Australia": "one of the family and one of the services",
  /** Glossary: a danger has its goal. */
  York: "one"
} as const

/** Beside each danger stands a goal in the words of family or network. Rule R5, where Western Australia is followed and York is not. */
export const familyHasItsOwnGoal = Rule.define({
  id: "family-has-its-own-goal",
  clause: "R5",
  strength: "should",
  before: ["WhatSettled"],
  reads: ["people", "children", "dangers", "goals"],
  needs: ({ people, children, dangers, goals }) => {
    const family = new Set([...children.map(({ id }) => id), ...people.flatMap(({ id, role }) => (Person.isInformal(role) ? [id] : []))])
    const own = new Set(goals.flatMap(({ danger, says }) => (family.has(says.by) ? [danger] : [])))
    return dangers.filter(({ id }) => !own.has(id)).map(({ id }) => Need.of("own-goal", { danger: id }).metBy("GoalSet"))
  },
  says: {
    nl: {
      professional: "Bij {danger} staat nog geen doel in de woorden van familie of netwerk.",
      family: "Wat willen jullie zelf zien als het goed gaat? Dat staat nog niet bij {danger}.",
      child: "Wat wil jij zelf? Dat staat er nog niet bij."
    },
    en: {
      professional: "Beside {danger} there is no goal yet in the words of family or network.",
      family: "What do you want to see yourselves when it goes well? That is not there yet for {danger}.",
      child: "What do you want? That is not there yet."
    },
    sv: {
      professional: "Vid {danger} finns ännu inget mål med familjens eller nätverkets egna ord.",
      family: "Vad vill ni själva se när det är bra? Det står inte än vid {danger}.",
      child: "Vad vill du själv? Det står inte där än."
    }
  },
  kept: {
    "mother says herself how it is when it is well": given(
      opened(teenager), mapped(), did("GoalSet", { danger: "danger", says: { text: "…", about: ["teenager"], by: "mother" } })
    ).when("WhatSettled"),
    "the girl says it": given(
      opened(teenager), mapped(), did("GoalSet", { danger: "danger", says: { text: "…", about: ["teenager"], by: "teenager" } })
    ).when("WhatSettled")
  },
  broken: {
    "only the consultant has a goal": given(opened(teenager), mapped()).when("WhatSettled"),
    "mother's own goal is about the other danger": given(
      opened(teenager), mapped(), mapped("other"), did("GoalSet", { danger: "other", says: { text: "…", about: ["teenager"], by: "mother" } })
    ).when("WhatSettled")
  }
})
