import { Moment, Need, Person, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, opened, planned, settled, teenager } from "@omringd/core/Story"

/**
 * Someone of the family's own people was asked, and what they answered is known. The charter says early and no source says how early:
 * by when is a parameter, and four weeks after opening is our assumption.
 */
export const networkCalledIn = (within: Span = { weeks: 4 }) =>
  Rule.define({
    id: "network-called-in",
    clause: "network-called-in",
    strength: "should",
    owed: true,
    during: ["Exploring", "Planning"],
    reads: ["phase", "people", "network"],
    assumed: "by when: four weeks after opening unless set otherwise",
    needs: ({ phase, people, network }) => {
      const own = people.filter(({ role }) => role === "network-person")
      if (network.some(({ person, answer }) => answer !== undefined && own.some(({ id }) => id === person))) return []
      const when = { since: phase.opened, due: Moment.plus(phase.opened, within) }
      const first = own.find(Person.isHere)
      return first === undefined
        ? [Need.of("asked", {}, { ...when, why: "unknown" }).metBy("RelativeFound")]
        : [Need.of("asked", { person: first.id }, when).metBy("NetworkPersonAsked")]
    },
    says: {
      nl: {
        professional: "Nog niemand uit het eigen netwerk van het gezin is gevraagd om mee te helpen.",
        family: "Wie van jullie eigen mensen kan erbij komen? Nog niemand is gevraagd.",
        child: "Wie wil jij erbij? Nog niemand is gevraagd."
      },
      en: {
        professional: "Nobody of the family's own network has been asked to help yet.",
        family: "Who of your own people could join in? Nobody has been asked yet.",
        child: "Who would you like to have with you? Nobody has been asked yet."
      },
      sv: {
        professional: "Ingen i familjens eget nätverk har tillfrågats om hjälp än.",
        family: "Vem av era egna skulle kunna vara med? Ingen har fått frågan än.",
        child: "Vem vill du ha med dig? Ingen har fått frågan än."
      }
    },
    kept: {
      "grandmother said yes": given(
        opened(teenager), joined(grandmother), did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" })
      ).on("2026-03-31"),
      "grandmother was asked, and said no": given(
        opened(teenager), joined(grandmother), did("NetworkPersonAsked", { person: grandmother.id, answer: "no" })
      ).on("2026-03-31"),
      "who was asked has left": given(
        opened(teenager), joined(grandmother), did("NetworkPersonAsked", { person: grandmother.id }), did("PersonLeft", { person: grandmother.id })
      ).on("2026-03-31"),
      "it is tried out already": given(opened(teenager), accepted()).on("2026-03-31")
    },
    broken: {
      "nobody was found yet": given(opened(teenager)).on("2026-03-31"),
      "it is asked from the first day": given(opened(teenager)).on("2026-03-02"),
      "an aunt was found, and not asked": given(opened(teenager), did("RelativeFound", { person: "aunt" })).on("2026-03-31"),
      "they are making a plan with nobody else": given(opened(teenager), settled()).on("2026-03-31"),
      "grandmother is there, and only mother was asked": given(
        opened(teenager), joined(grandmother), did("NetworkPersonAsked", { person: mother.id })
      ).on("2026-03-31"),
      "there is a draft, and only mother was asked": given(
        opened(teenager), did("NetworkPersonAsked", { person: mother.id }), planned()
      ).on("2026-03-31")
    }
  })
