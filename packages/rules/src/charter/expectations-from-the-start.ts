import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, baby, careWorker, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const shared = (...people: readonly string[]) => people.map((of) => did("ExpectationsShared", { of }))
const everyone = shared(teenager.id, mother.id, careWorker.id)

/**
 * Each parent, each child who speaks for itself, each care worker and everyone of the network who promised something says at the
 * beginning what they expect of the others.
 */
export const expectationsFromTheStart = (within: Span = { weeks: 2 }) =>
  Rule.define({
    id: "expectations-from-the-start",
    clause: "expectations-from-the-start",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "people", "network", "expectations"],
    assumed: "within how long: two weeks unless set otherwise",
    needs: ({ phase, children, people, network, expectations }) => {
      const { opened } = phase
      const said = new Set(expectations.flatMap(({ of, at }) => (Phase.isOfNow(phase, at) ? [of] : [])))
      const promised = new Set(network.flatMap(({ person, committed }) => (committed === undefined ? [] : [person])))
      const adults = people.filter((person) =>
        Person.isHere(person) && (person.role === "parent" || person.role === "care-worker" || promised.has(person.id)))
      return [...children.filter(({ speaks, letGo }) => speaks === "own" && letGo === undefined), ...adults]
        .filter(({ id }) => !said.has(id))
        .map(({ id, since }) => {
          const from = Moment.latest(since, opened)
          return Need.of("expectations", { person: id }, { since: from, due: Moment.plus(from, within) }).metBy("ExpectationsShared")
        })
    },
    says: {
      nl: {
        professional: "Aan {person} is nog niet gevraagd wat de verwachtingen zijn tegenover de anderen.",
        family: "{person} zei nog niet wat de anderen beter wel of niet doen.",
        child: "We weten nog niet wat {person} graag wil en wat niet."
      },
      en: {
        professional: "Nobody has asked {person} yet what they expect of the others.",
        family: "{person} has not said yet what the others should do, and not do.",
        child: "We do not know yet what {person} would like us to do."
      },
      sv: {
        professional: "{person} har inte fått frågan än om sina förväntningar på de andra.",
        family: "{person} har inte sagt än vad vi andra ska göra, och inte göra.",
        child: "Vi vet inte än vad {person} vill att vi ska göra."
      }
    },
    kept: {
      "all three said what they hope for": given(opened(teenager), everyone).on("2026-04-01"),
      "a baby is not asked": given(opened(baby), shared(mother.id, careWorker.id)).on("2026-04-01"),
      "her sister was let go": given(
        opened(teenager, baby), shared(mother.id, careWorker.id), did("ChildLetGo", { child: teenager.id })
      ).on("2026-04-01"),
      "the care worker has left": given(
        opened(teenager), shared(teenager.id, mother.id), did("PersonLeft", { person: careWorker.id })
      ).on("2026-04-01"),
      "the services have left": given(opened(teenager), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))).on("2026-05-02"),
      "grandmother has promised nothing": given(
        opened(teenager), joined(grandmother), everyone, did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" })
      ).on("2026-04-01"),
      "the services came back, and everyone said it again": given(
        opened(teenager), everyone, accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"), ...everyone)
      ).on("2027-02-02")
    },
    broken: {
      "nobody asked the teenager": given(opened(teenager), shared(mother.id, careWorker.id)).on("2026-04-01"),
      "nobody asked mother": given(opened(teenager), shared(teenager.id, careWorker.id)).on("2026-04-01"),
      "nobody asked the care worker": given(opened(teenager), shared(teenager.id, mother.id)).on("2026-04-01"),
      "grandmother promised to call, and nobody asked what she expects": given(
        opened(teenager), joined(grandmother), everyone, did("NetworkPersonCommitted", { person: grandmother.id })
      ).on("2026-04-01"),
      "the services came back, and nobody asked again": given(
        opened(teenager), everyone, accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-02-02")
    }
  })
