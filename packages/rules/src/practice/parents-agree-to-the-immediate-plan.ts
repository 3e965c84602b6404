import { Need, Person, Rule } from "@omringd/core"
import { baby, did, given, grandmother, joined, opened, teenager } from "@omringd/core/Story"

const byWorkers = { agreedBy: ["consultant", "care-worker"] } as const

/** An immediate plan is voluntary: a parent says yes to it, or to the one that follows it. Rule R25: Missouri, regulation 13 CSR 35-30.020. */
export const parentsAgreeToTheImmediatePlan = Rule.define({
  id: "parents-agree-to-the-immediate-plan",
  clause: "R25",
  strength: "should",
  owed: true,
  reads: ["children", "people", "immediatePlans"],
  needs: ({ children, people, immediatePlans }) => {
    const parents = people.filter(({ role }) => role === "parent")
    if (!parents.some(Person.isHere)) return []
    return children
      .filter(({ id, letGo }) => {
        const running = immediatePlans.findLast((plan) => plan.ended === undefined && plan.children.includes(id))
        return letGo === undefined && running !== undefined && !parents.some((parent) => running.agreedBy.includes(parent.id))
      })
      .map(({ id }) => Need.of("agreement", { child: id }).metBy("ImmediatePlanMade"))
  },
  says: {
    nl: {
      professional: "Met de onmiddellijke veiligheidsafspraken voor {child} ging nog geen ouder akkoord.",
      family: "Nog geen ouder zei ja op het plan dat {child} deze dagen veilig houdt.",
      child: "Er is een plan voor deze dagen. Mama of papa zei er nog geen ja op."
    },
    en: {
      professional: "No parent has agreed to the immediate plan for {child} yet.",
      family: "No parent has said yes yet to the plan that keeps {child} safe these days.",
      child: "There is a plan for these days. Mum or dad has not said yes to it yet."
    },
    sv: {
      professional: "Ingen förälder har ännu gått med på den omedelbara säkerhetsplanen för {child}.",
      family: "Ingen förälder har sagt ja än till planen som ska hålla {child} trygg de här dagarna.",
      child: "Det finns en plan för de här dagarna. Mamma eller pappa har inte sagt ja till den än."
    }
  },
  kept: {
    "mother said yes": given(opened(teenager), did("ImmediatePlanMade", { agreedBy: ["mother"] })).on("2026-03-02"),
    "mother said yes to the next one": given(
      opened(teenager), did("ImmediatePlanMade", byWorkers), did("ImmediatePlanMade", { agreedBy: ["mother"] })
    ).on("2026-03-02"),
    "it is over": given(opened(teenager), did("ImmediatePlanMade", byWorkers), did("ImmediatePlanEnded")).on("2026-03-02"),
    "there is no such plan": given(opened(teenager)).on("2026-03-02"),
    "mother said yes, and left; father is here": given(
      opened(teenager), did("PersonJoined", { person: "father", role: "parent" }, "father"), did("ImmediatePlanMade", { agreedBy: ["mother"] }),
      did("PersonLeft", { person: "mother", because: "own-wish" }, "mother")
    ).on("2026-03-02"),
    "no parent is here to ask": given(
      opened(teenager), did("PersonLeft", { person: "mother", because: "own-wish" }, "mother"), did("ImmediatePlanMade", byWorkers)
    ).on("2026-03-02"),
    "the child it is for was let go": given(
      opened(teenager, baby), did("ImmediatePlanMade", { ...byWorkers, children: [baby.id] }), did("ChildLetGo", { child: baby.id, because: "moved" })
    ).on("2026-03-02")
  },
  broken: {
    "only the workers said yes": given(opened(teenager), did("ImmediatePlanMade", byWorkers)).on("2026-03-02"),
    "mother left; father is here and was not asked": given(
      opened(teenager), did("PersonJoined", { person: "father", role: "parent" }, "father"),
      did("PersonLeft", { person: "mother", because: "own-wish" }, "mother"), did("ImmediatePlanMade", byWorkers)
    ).on("2026-03-02"),
    "grandmother said yes": given(
      opened(teenager), joined(grandmother), did("ImmediatePlanMade", { agreedBy: [grandmother.id] })
    ).on("2026-03-02"),
    "mother said yes for the baby only": given(
      opened(teenager, baby), did("ImmediatePlanMade", { ...byWorkers, children: [teenager.id] }),
      did("ImmediatePlanMade", { agreedBy: ["mother"], children: [baby.id] })
    ).on("2026-03-02"),
    "mother said yes to one that is over": given(
      opened(teenager), did("ImmediatePlanMade", byWorkers), did("ImmediatePlanMade", { plan: "second", agreedBy: ["mother"] }),
      did("ImmediatePlanEnded", { plan: "second" })
    ).on("2026-03-02")
  }
})
