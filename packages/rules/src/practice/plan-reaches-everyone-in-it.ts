import { Moment, Need, Person, Plan, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { did, given, grandmother, joined, neighbour, on, opened, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const evenings = {
  rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: grandmother.id, backup: neighbour.id, says: words
} as const
const inUse = [
  opened(teenager), joined(grandmother, neighbour), settled(), did("PlanDrafted", { rules: [evenings] }), did("PlanAgreed"), did("PlanAccepted")
].flat()

/**
 * The plan that was accepted is given to every parent, and to whoever has a part in it. Rule R59: a Dutch disciplinary ruling (SKJ
 * 19.158Ta) for the parents; R64: for everyone. No source says how soon: seven days is our assumption.
 */
export const planReachesEveryoneInIt = (within: Span = { days: 7 }) =>
  Rule.define({
    id: "plan-reaches-everyone-in-it",
    clause: "R59",
    strength: "should",
    owed: true,
    reads: ["people", "plan"],
    assumed: "how soon: seven days unless set otherwise",
    needs: ({ people, plan }) => {
      const current = Plan.current(plan)
      if (current?.accepted === undefined) return []
      const { accepted, rules, deliveredTo } = current
      const inIt = new Set(rules.flatMap(({ owner, backup }) => [owner, backup]))
      return people
        .filter((person) => Person.isHere(person) && (person.role === "parent" || inIt.has(person.id)) && !deliveredTo.includes(person.id))
        .map(({ id }) => Need.of("delivery", { person: id }, { since: accepted, due: Moment.plus(accepted, within) }).metBy("PlanDelivered"))
    },
    says: {
      nl: {
        professional: "{person} kreeg het aanvaarde veiligheidsplan nog niet.",
        family: "{person} kreeg het plan nog niet op papier.",
        child: "{person} heeft het plan nog niet."
      },
      en: {
        professional: "The accepted plan has not been delivered to {person} yet.",
        family: "{person} has not been given the plan on paper yet.",
        child: "{person} does not have the plan yet."
      },
      sv: {
        professional: "{person} har ännu inte fått den godkända säkerhetsplanen.",
        family: "{person} har inte fått planen på papper än.",
        child: "{person} har inte fått planen än."
      }
    },
    kept: {
      "all three have it": given(inUse, did("PlanDelivered", { to: ["mother", grandmother.id, neighbour.id] })).on("2026-03-03"),
      "it is not accepted yet": given(opened(teenager), settled(), did("PlanDrafted"), did("PlanAgreed")).on("2026-03-03"),
      "a next version is still being written": given(inUse, did("PlanDrafted")).on("2026-03-03"),
      "the neighbour left": given(
        inUse, did("PlanDelivered", { to: ["mother", grandmother.id] }), did("PersonLeft", { person: neighbour.id })
      ).on("2026-03-03")
    },
    broken: {
      "mother, who has no part in it, was left out": given(inUse, did("PlanDelivered", { to: [grandmother.id, neighbour.id] })).on("2026-03-03"),
      "grandmother was left out": given(inUse, did("PlanDelivered", { to: ["mother", neighbour.id] })).on("2026-03-03"),
      "the neighbour behind her was left out": given(inUse, did("PlanDelivered", { to: ["mother", grandmother.id] })).on("2026-03-03"),
      "they have the version before": given(
        inUse, did("PlanDelivered", { to: ["mother", grandmother.id, neighbour.id] }),
        on("2026-04-01", did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted"))
      ).on("2026-04-02")
    }
  })
