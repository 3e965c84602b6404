import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { AdultRole, Span } from "@omringd/core"
import { accepted, baby, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const newcomer = { id: "second-care-worker", role: "care-worker" } as const
const second = { id: "second-consultant", role: "consultant" } as const
const came = (...people: readonly { readonly id: string; readonly role: AdultRole }[]) => on("2026-04-01", ...joined(...people))
const asked = (of: string, answer: "good" | "not-yet" | "no" = "good", worker: string = newcomer.id) => did("MatchAsked", { of, worker, answer })

/**
 * When a worker came later than the services, each parent and each child who speaks for itself is asked whether it works between
 * them. Whoever says no or not yet is asked again, or it is talked about as a difference. It judges no worker: it asks that it is
 * said. No source says by when: the span is a parameter, and six weeks is our assumption.
 */
export const theMatch = (within: Span = { weeks: 6 }) =>
  Rule.define({
    id: "the-match",
    clause: "the-match",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "people", "matches", "differences"],
    assumed: "by when: six weeks after the worker came, and after an answer that was not good, unless set otherwise",
    needs: ({ phase, children, people, matches, differences }) => {
      const here = people.filter(Person.isHere)
      const workers = here.filter(({ role }) => role === "consultant" || role === "care-worker")
      const there = children.filter(({ letGo }) => letGo === undefined)
      const askable = [...there.filter(({ speaks }) => speaks === "own"), ...here.filter(({ role }) => role === "parent")]
      const isThere = (id: string) => [...there, ...here].some((one) => one.id === id)
      const notAsked = workers
        .filter(({ since }) => Moment.isBefore(phase.opened, since))
        .flatMap((worker) =>
          askable
            .filter(({ id }) => !matches.some((match) => match.of === id && match.worker === worker.id))
            .map(({ id, since }) => {
              const due = Moment.plus(Moment.latest(since, worker.since), within)
              return Need.of("match", { person: id, worker: worker.id }, { since: due, due }).metBy("MatchAsked")
            }))
      const latest = matches.filter((match, index) => matches.findLastIndex(({ of, worker }) => of === match.of && worker === match.worker) === index)
      const notTalkedAbout = latest
        .filter(({ of, worker, answer }) => answer !== "good" && isThere(of) && workers.some(({ id }) => id === worker))
        .filter(({ of, worker, at }) =>
          !differences.some(({ between, raised, discussed }) =>
            between.includes(of) && between.includes(worker) && !Moment.isBefore(discussed ?? raised, at)))
        .map(({ of, worker, at }) =>
          Need.of("no-match-yet", { person: of, worker }, { since: at, due: Moment.plus(at, within) }).metBy("MatchAsked", "DifferenceRaised"))
      return [...notAsked, ...notTalkedAbout]
    },
    says: {
      nl: {
        professional: "Of er een klik is tussen {person} en {worker}, is nog niet gevraagd of niet verder besproken.",
        family: "Klikt het tussen {person} en {worker}? Daar moeten we het nog over hebben.",
        child: "Klikt het tussen {person} en {worker}? Daar praten we nog over."
      },
      en: {
        professional: "Whether it works between {person} and {worker} has not been asked, or not been talked through.",
        family: "Does it click between {person} and {worker}? We still have to talk about that.",
        child: "Do {person} and {worker} get on? We still have to talk about it."
      },
      sv: {
        professional: "Hur det fungerar mellan {person} och {worker} har inte tagits upp, eller inte pratats igenom.",
        family: "Fungerar det mellan {person} och {worker}? Det behöver vi prata om.",
        child: "Går det bra mellan {person} och {worker}? Det ska vi prata om."
      }
    },
    kept: {
      "everyone was there from the start": given(opened(teenager)).on("2026-09-01"),
      "mother and the teenager were asked": given(opened(teenager), came(newcomer), asked(mother.id), asked(teenager.id)).on("2026-09-01"),
      "the day before it is due": given(opened(teenager), came(newcomer)).on("2026-05-12"),
      "a baby is not asked, nor is grandmother": given(opened(baby), came(newcomer, grandmother), asked(mother.id)).on("2026-09-01"),
      "the new one has left again": given(
        opened(teenager), came(newcomer), on("2026-04-20", did("PersonLeft", { person: newcomer.id }))
      ).on("2026-09-01"),
      "a doctor came later": given(opened(teenager), came({ id: "doctor", role: "referrer" })).on("2026-09-01"),
      "father came when the worker was already there": given(
        opened(teenager), came(newcomer), asked(mother.id), asked(teenager.id), on("2026-08-01", ...joined({ id: "father", role: "parent" }))
      ).on("2026-09-01"),
      "father has left": given(
        opened(teenager), joined({ id: "father", role: "parent" }), did("PersonLeft", { person: "father" }),
        came(newcomer), asked(mother.id), asked(teenager.id)
      ).on("2026-09-01"),
      "her brother went his own way": given(
        opened(baby, teenager), did("ChildLetGo", { child: teenager.id, because: "of-age" }), came(newcomer), asked(mother.id)
      ).on("2026-09-01"),
      "the services have left": given(
        opened(teenager), came(newcomer), on("2026-04-02", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-09-01"),
      "the services came back with who they were": given(
        opened(teenager), came(newcomer), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-06-01"),
      "she said no, and they talked about it": given(
        opened(teenager), on("2026-04-01", asked(teenager.id, "no", careWorker.id)),
        on("2026-04-02", did("DifferenceRaised", { between: [teenager.id, careWorker.id] }))
      ).on("2026-04-02"),
      "what they differed about was talked about after she said no": given(
        opened(teenager), did("DifferenceRaised", { difference: "difference", between: [teenager.id, careWorker.id] }),
        on("2026-04-01", asked(teenager.id, "no", careWorker.id)), on("2026-04-02", did("DifferenceDiscussed", { difference: "difference" }))
      ).on("2026-04-02"),
      "first not yet, and a month later it is good": given(
        opened(teenager), asked(teenager.id, "not-yet", careWorker.id), on("2026-04-01", asked(teenager.id, "good", careWorker.id))
      ).on("2026-04-02"),
      "she said no to someone who has left": given(
        opened(teenager), asked(teenager.id, "no", careWorker.id), did("PersonLeft", { person: careWorker.id })
      ).on("2026-04-02"),
      "grandmother said no, and has left": given(
        opened(teenager), joined(grandmother), asked(grandmother.id, "no", careWorker.id), did("PersonLeft", { person: grandmother.id })
      ).on("2026-04-02"),
      "her brother said no, and went his own way": given(
        opened(baby, teenager), asked(teenager.id, "no", careWorker.id), did("ChildLetGo", { child: teenager.id, because: "of-age" })
      ).on("2026-04-02")
    },
    broken: {
      "it is due today": given(opened(teenager), came(newcomer), asked(mother.id)).on("2026-05-13"),
      "the teenager was asked, mother was not": given(opened(teenager), came(newcomer), asked(teenager.id)).on("2026-09-01"),
      "another consultant came, and nobody asked": given(opened(baby), came(second)).on("2026-09-01"),
      "they were asked about someone else": given(
        opened(baby), came(newcomer), asked(mother.id, "good", consultant.id)
      ).on("2026-09-01"),
      "she said no, and that was it": given(opened(teenager), asked(teenager.id, "no", careWorker.id)).on("2026-03-02"),
      "she said not yet, and that was it": given(opened(teenager), asked(teenager.id, "not-yet", careWorker.id)).on("2026-03-02"),
      "it was good once, and is not any more": given(
        opened(teenager), asked(teenager.id, "good", careWorker.id), on("2026-04-01", asked(teenager.id, "no", careWorker.id))
      ).on("2026-04-02"),
      "it is good with mother, and not with her": given(
        opened(teenager), asked(teenager.id, "no", careWorker.id), asked(mother.id, "good", careWorker.id)
      ).on("2026-04-02"),
      "it is good with the consultant, and not with the care worker": given(
        opened(teenager), asked(teenager.id, "no", careWorker.id), asked(teenager.id, "good", consultant.id)
      ).on("2026-04-02"),
      "grandmother said no, and that was it": given(
        opened(teenager), joined(grandmother), asked(grandmother.id, "no", careWorker.id)
      ).on("2026-04-02"),
      "they differed before, and she still says no": given(
        opened(teenager), did("DifferenceRaised", { between: [teenager.id, careWorker.id] }),
        on("2026-04-01", asked(teenager.id, "no", careWorker.id))
      ).on("2026-04-02"),
      "mother differs with the worker, she was not in it": given(
        opened(teenager), asked(teenager.id, "no", careWorker.id), did("DifferenceRaised", { between: [mother.id, careWorker.id] })
      ).on("2026-04-02"),
      "she differs with another worker": given(
        opened(teenager), asked(teenager.id, "no", careWorker.id), did("DifferenceRaised", { between: [teenager.id, consultant.id] })
      ).on("2026-04-02")
    }
  })
