import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { careWorker, did, given, joined, mother, on, opened, teenager } from "@omringd/core/Story"

/**
 * A family has one person to turn to. Two coordinators cannot be, by construction; none is owed. When the last one left is not on
 * record: from the day the services came it is needed, so a place that falls open later is overdue at once.
 */
export const oneFamilyOnePlanOneCoordinator = (within: Span = { days: 14 }) =>
  Rule.define({
    id: "one-family-one-plan-one-coordinator",
    clause: "one-family-one-plan-one-coordinator",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "functions"],
    assumed: "by when: 14 days after opening unless set otherwise",
    needs: ({ phase, functions }) =>
      functions.coordinator === undefined
        ? [Need.of("coordinator", {}, { since: phase.opened, due: Moment.plus(phase.opened, within) }).metBy("CoordinatorNamed")]
        : [],
    says: {
      nl: {
        professional: "Er is nog geen coördinator aangewezen voor dit gezin.",
        family: "We hebben nog niet gezegd bij wie jullie met alle vragen terechtkunnen.",
        child: "Bij wie kun je met al je vragen terecht? Dat weten we nog niet."
      },
      en: {
        professional: "No coordinator has been named for this family yet.",
        family: "There is not yet one person you can turn to with every question.",
        child: "Who can you always ask? We do not know yet."
      },
      sv: {
        professional: "Familjen har ingen samordnare än.",
        family: "Det finns ingen än som håller ihop allt åt er.",
        child: "Vem håller koll på allt åt dig? Vi vet inte än."
      }
    },
    kept: {
      "the care worker is the one to turn to": given(opened(teenager), did("CoordinatorNamed", { coordinator: careWorker.id })).on("2026-04-01"),
      "the services are not there yet": given(joined(mother), did("SignalReceived", {}, mother.id)).on("2026-04-01"),
      "the services have left": given(opened(teenager), on("2026-03-20", did("InvolvementEnded", { because: "moved" }))).on("2026-04-01")
    },
    broken: {
      "nobody was named": given(opened(teenager)).on("2026-03-17"),
      "the care worker left, and nobody follows": given(
        opened(teenager), did("CoordinatorNamed", { coordinator: careWorker.id }),
        on("2026-04-01", did("PersonLeft", { person: careWorker.id }, careWorker.id))
      ).on("2026-04-02")
    }
  })
