import { NoticeRule } from "@omringd/core"
import { baby, careWorker, did, given, grandmother, joined, mapped, opened, settled, teenager } from "@omringd/core/Story"
import { explainers } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

const judge = { id: "judge", role: "judge" } as const

/**
 * A step that weighs on a child is to be explained to it. Whoever is to explain it hears so at once, one child at a time: the coordinator,
 * or all professionals. Also who took the step: it is not what they did that they hear, but what is still to be done. That the services leave is told when they do.
 */
export const whoExplainsKnowsWhatToExplain = NoticeRule.after({
  id: "who-explains-knows-what-to-explain",
  clause: "explained-to-the-child",
  after: ["WhatSettled", "PlanAccepted", "ChildPlaced", "ChildReturned", "NecessityDecided", "CourtSeized", "CourtDecided", "PersonLeft"],
  tells: ({ trajectory, taken }) => {
    const weighed = trajectory.weighty.flatMap(({ step, children }) => (step === taken.id ? children : []))
    const there = trajectory.children.flatMap(({ id, letGo }) => (letGo === undefined ? [id] : []))
    return weighed.filter((child) => there.includes(child)).flatMap((child) => tell(trajectory, explainers(trajectory), { child, step: taken.id }))
  },
  says: {
    nl: {
      professional: "Er werd iets beslist dat weegt op {child}. Leg het uit in woorden die {child} begrijpt, of aan wie voor {child} spreekt.",
      family: "Wat er beslist is, moet nog uitgelegd worden aan {child}.",
      child: "Er is iets beslist, {child}. Iemand komt je uitleggen waarom."
    },
    en: {
      professional: "A step was taken that weighs on {child}. Explain it in words {child} can follow, or to whoever speaks for {child}.",
      family: "What was decided is still to be explained to {child}.",
      child: "A choice was made, {child}. One of us will come and tell you why."
    },
    sv: {
      professional: "Något har beslutats som väger tungt för {child}. Förklara det med ord som {child} förstår, eller för den som talar för {child}.",
      family: "Det som bestämdes ska också förklaras för {child}.",
      child: "Något har bestämts, {child}. Någon kommer och berättar varför."
    }
  },
  told: {
    "she sleeps elsewhere tonight": given(opened(teenager), did("ChildPlaced")).when("ChildPlaced", { child: teenager.id }),
    "there is a coordinator": given(opened(teenager), did("CoordinatorNamed", { coordinator: careWorker.id })).when("ChildPlaced"),
    "grandmother is the coordinator, and the professionals explain": given(
      opened(teenager), joined(grandmother), did("CoordinatorNamed", { coordinator: grandmother.id })
    ).when("ChildPlaced"),
    "what must change is settled for both children": given(opened(teenager, baby), mapped()).when("WhatSettled"),
    "one of two children has been let go": given(
      opened(teenager, baby), joined(judge), did("ChildLetGo", { child: baby.id })
    ).when("CourtDecided", { children: [teenager.id, baby.id] }),
    "the care worker who leaves has nothing left to explain": given(opened(teenager)).when("PersonLeft", { person: careWorker.id })
  },
  silent: {
    "one of their own people leaves, which they know themselves": given(
      opened(teenager), joined(grandmother)
    ).when("PersonLeft", { person: grandmother.id }),
    "the services leave": given(opened(teenager)).when("InvolvementEnded", { because: "moved" }),
    "everyone explained it to themselves long ago": given(opened(teenager), settled()).when("ReasonExplained")
  }
})
