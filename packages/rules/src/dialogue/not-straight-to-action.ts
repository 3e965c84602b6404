import { Moment, Need, Person, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { baby, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const calm = { lighterWeighed: { text: "…", about: [teenager.id], by: "consultant" } } as const

/**
 * Before a heavy step, someone of the family was listened to. In an emergency nothing is asked. For a placement it is that child's
 * own voice, or a meeting or review with the family. No source says how recent: the span is a parameter, and four weeks is our
 * assumption.
 */
export const notStraightToAction = (within: Span = { weeks: 4 }) =>
  Rule.define({
    id: "not-straight-to-action",
    clause: "not-straight-to-action",
    strength: "ask",
    before: ["NecessityAsked", "CourtSeized", "ChildPlaced"],
    reads: ["children", "people", "voices", "meetings", "reviews"],
    assumed: "how recent: four weeks unless set otherwise",
    needs: ({ children, people, voices, meetings, reviews }, { at, proposed }) => {
      const family = new Set([...children, ...people.filter(({ role }) => Person.isInformal(role))].map(({ id }) => id))
      const withFamily = (names: readonly string[]) => names.some((name) => family.has(name))
      const isRecent = (then: Moment) => Moment.daysBetween(then, at) <= Moment.spanDays(within)
      const isHeard = (id: string) => voices.some(({ child, how, at: then }) => child === id && how === "heard" && isRecent(then))
      const isMet = [...meetings, ...reviews].some(({ present, at: then }) => withFamily(present) && isRecent(then))
      const need = (about: { readonly child?: string }) => [Need.of("listened", { ...about }).metBy("ChildHeard", "NetworkMeetingHeld", "ReviewHeld")]
      if (proposed?.step === "NecessityAsked") {
        return withFamily(proposed.preparedWith) ? [] : [Need.of("prepared-with-family", {}).metBy("NecessityAsked")]
      }
      if (proposed?.step === "CourtSeized") {
        return proposed.urgent || isMet || children.some(({ id }) => isHeard(id)) ? [] : need({})
      }
      if (proposed?.step === "ChildPlaced") {
        const { child, lighterWeighed } = proposed
        return lighterWeighed === "no-time" || isMet || isHeard(child) ? [] : need({ child })
      }
      return []
    },
    says: {
      nl: {
        professional: "Naar wie van het gezin is vóór deze stap geluisterd? Er staat geen recent gesprek.",
        family: "Dit is een grote stap. Naar wie van jullie luisterden we eerst?",
        child: "Voor we iets groots doen, luisteren we eerst. Naar wie luisterden we al?"
      },
      en: {
        professional: "Who of the family was listened to before this step? Nothing recent is on record.",
        family: "This is a big step. Which of you did we listen to first?",
        child: "Before we do something big, we listen first. Who did we listen to?"
      },
      sv: {
        professional: "Vem i familjen har fått komma till tals före det här steget? Inget aktuellt samtal finns dokumenterat.",
        family: "Det här är ett stort steg. Vem av er lyssnade vi på först?",
        child: "Innan vi gör något stort lyssnar vi först. Vem har vi lyssnat på?"
      }
    },
    kept: {
      "nothing heavy is proposed": given(opened(teenager)).on("2026-04-01"),
      "the question was prepared with mother": given(opened(teenager)).when("NecessityAsked", { preparedWith: [careWorker.id, mother.id] }),
      "the question was prepared with the teenager": given(opened(teenager)).when("NecessityAsked", { preparedWith: [teenager.id] }),
      "it goes to the judge tonight": given(opened(teenager)).when("CourtSeized", { urgent: true }),
      "it goes to the judge after she was heard": given(opened(teenager), did("ChildHeard")).when("CourtSeized", { urgent: false }),
      "it goes to the judge after they all met": given(opened(teenager), did("NetworkMeetingHeld")).when("CourtSeized", { urgent: false }),
      "there was no time": given(opened(teenager)).when("ChildPlaced"),
      "she was heard four weeks before": given(
        opened(teenager), did("ChildHeard"), on("2026-03-30", ...joined(grandmother))
      ).when("ChildPlaced", calm),
      "they looked back together before": given(opened(teenager), did("ReviewHeld")).when("ChildPlaced", calm),
      "mother was at the table": given(opened(teenager), did("NetworkMeetingHeld", { present: [mother.id] })).when("ChildPlaced", calm)
    },
    broken: {
      "the question was prepared by professionals alone": given(opened(teenager), did("ChildHeard"))
        .when("NecessityAsked", { preparedWith: [consultant.id, careWorker.id] }),
      "it goes to the judge, and nobody was listened to": given(opened(teenager)).when("CourtSeized", { urgent: false }),
      "she is placed, and nobody listened to her": given(opened(teenager)).when("ChildPlaced", calm),
      "she was heard longer ago": given(opened(teenager), did("ChildHeard"), on("2026-03-31", ...joined(grandmother))).when("ChildPlaced", calm),
      "they met longer ago": given(opened(teenager), did("NetworkMeetingHeld"), on("2026-03-31", ...joined(grandmother))).when("ChildPlaced", calm),
      "it was her brother who was heard": given(opened(teenager, baby), did("ChildHeard", { child: baby.id }))
        .when("ChildPlaced", { child: teenager.id, ...calm }),
      "why she was not heard is known, and nothing more": given(opened(teenager), did("ChildNotHeard")).when("ChildPlaced", calm),
      "the professionals met among themselves": given(
        opened(teenager), did("ReviewHeld", { present: [consultant.id, careWorker.id] })
      ).when("CourtSeized", { urgent: false })
    }
  })
