import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, baby, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const shared = (...people: readonly { readonly id: string }[]) => people.map(({ id }) => did("ExpectationsShared", { of: id }))
const team = shared(consultant, careWorker)
const ended = on("2026-05-01", did("InvolvementEnded", { because: "moved" }))

/**
 * Everyone who takes part has something on record in their own name, or was asked. Who raised a signal was heard in it. Not asked
 * are people who were only found, and those who refer or decide from outside. When the services come back, people are heard anew.
 * No source says by when: the span is a parameter, and four weeks is our assumption.
 */
export const heardAndSeen = (within: Span = { weeks: 4 }) =>
  Rule.define({
    id: "heard-and-seen",
    clause: "heard-and-seen",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "people", "network", "signals", "expectations", "feedback", "views", "voices", "differences", "scales"],
    assumed: "by when: four weeks after joining unless set otherwise",
    needs: ({ phase, children, people, network, signals, expectations, feedback, views, voices, differences, scales }) => {
      const said = [
        ...expectations, ...feedback, ...views,
        ...voices.flatMap(({ how, child, at }) => (how === "heard" ? [{ of: child, at }] : [])),
        ...differences.flatMap(({ between, raised }) => between.map((of) => ({ of, at: raised }))),
        ...scales.map(({ rater, at }) => ({ of: rater, at }))
      ]
      const heard = new Set([
        ...signals.map(({ from }) => from),
        ...said.flatMap(({ of, at }) => (Phase.isOfNow(phase, at) ? [of] : []))
      ])
      const onlyFound = new Set(network.flatMap(({ person, answer, committed }) => (answer !== "yes" && committed === undefined ? [person] : [])))
      const outside: readonly string[] = ["referrer", "prosecutor", "judge"]
      const adults = people.filter((person) => Person.isHere(person) && !outside.includes(person.role) && !onlyFound.has(person.id))
      const owed = (id: string, since: Moment, about: { readonly child?: string } = {}) => {
        const due = Moment.plus(Moment.latest(since, phase.opened), within)
        return Need.of("heard", { ...about, person: id }, { since: due, due })
      }
      return [
        ...children
          .filter(({ id, letGo }) => letGo === undefined && !heard.has(id))
          .map(({ id, since }) => owed(id, since, { child: id }).metBy("ChildHeard", "ExpectationsShared", "FeedbackAsked")),
        ...adults.filter(({ id }) => !heard.has(id)).map(({ id, since }) => owed(id, since).metBy("ExpectationsShared", "FeedbackAsked"))
      ]
    },
    says: {
      nl: {
        professional: "Van {person} staat nog niets in eigen naam, en er is ook niets gevraagd.",
        family: "We weten nog niet hoe {person} het ziet, en we vroegen er nog niet naar.",
        child: "Wat vindt {person} ervan? Dat vroegen we nog niet."
      },
      en: {
        professional: "{person} has nothing on record in their own name, and has not been asked.",
        family: "We do not know yet how {person} sees it, and we have not asked.",
        child: "What does {person} think? We have not asked yet."
      },
      sv: {
        professional: "{person} har inte kommit till tals i eget namn och har inte heller fått frågan.",
        family: "Vi vet inte än hur {person} ser på det, och vi har inte frågat.",
        child: "Vad tycker {person}? Det har vi inte frågat än."
      }
    },
    kept: {
      "it has only just begun": given(opened(teenager)).on("2026-03-29"),
      "everyone said something, mother when she called": given(opened(teenager), team, did("ChildHeard")).on("2026-03-30"),
      "she was asked how it goes, and kept silent": given(opened(teenager), team, did("FeedbackAsked", { of: teenager.id })).on("2026-03-30"),
      "she said how it goes": given(opened(teenager), team, did("FeedbackGiven", { of: teenager.id })).on("2026-03-30"),
      "she added how she sees it": given(opened(teenager), team, did("ViewAdded", { to: "6", of: teenager.id })).on("2026-03-30"),
      "she sees it differently, and it was said": given(
        opened(teenager), team, did("DifferenceRaised", { between: [teenager.id, careWorker.id] })
      ).on("2026-03-30"),
      "grandmother said a number and what it means": given(
        opened(teenager), shared(consultant, careWorker, teenager), joined(grandmother), did("DangerStated", { danger: "danger" }),
        did("Scaled", {
          rater: grandmother.id, zero: { text: "…", about: [teenager.id], by: grandmother.id },
          ten: { text: "…", about: [teenager.id], by: grandmother.id }
        })
      ).on("2026-03-30"),
      "grandmother joined less than four weeks ago": given(
        opened(teenager), shared(consultant, careWorker, teenager), on("2026-04-01", ...joined(grandmother))
      ).on("2026-04-28"),
      "grandmother came and left again": given(
        opened(teenager), shared(consultant, careWorker, teenager), joined(grandmother), did("PersonLeft", { person: grandmother.id })
      ).on("2026-04-28"),
      "an aunt was found, and not asked yet": given(
        opened(teenager), shared(consultant, careWorker, teenager), did("RelativeFound", { person: "aunt" })
      ).on("2026-04-28"),
      "a doctor sent them, a prosecutor and a judge decide": given(
        opened(teenager), shared(consultant, careWorker, teenager),
        joined({ id: "doctor", role: "referrer" }, { id: "prosecutor", role: "prosecutor" }, { id: "judge", role: "judge" })
      ).on("2026-04-28"),
      "the baby's brother was let go": given(
        opened(teenager, baby), shared(consultant, careWorker, baby), did("ChildLetGo", { child: teenager.id, because: "of-age" })
      ).on("2026-04-28"),
      "the services have left": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-09-01"),
      "the services came back a week ago": given(
        opened(teenager), team, did("ChildHeard"), accepted(), ended, on("2027-02-01", did("TrajectoryReopened"))
      )
        .on("2027-02-08"),
      "the services came back, and everyone was heard again": given(
        opened(teenager), accepted(), ended, on("2027-02-01", did("TrajectoryReopened"), ...shared(consultant, careWorker, teenager))
      ).on("2027-04-01")
    },
    broken: {
      "the teenager was never asked": given(opened(teenager), team).on("2026-03-30"),
      "why she was not heard is known, and nothing more": given(opened(teenager), team, did("ChildNotHeard")).on("2026-03-30"),
      "her brother was heard, she was not": given(opened(teenager, baby), team, did("ChildHeard", { child: baby.id })).on("2026-03-30"),
      "nobody asked the care worker": given(opened(teenager), shared(consultant, teenager)).on("2026-03-30"),
      "grandmother joined and was never asked": given(
        opened(teenager), shared(consultant, careWorker, teenager), on("2026-04-01", ...joined(grandmother))
      ).on("2026-04-29"),
      "an aunt said yes, and was asked nothing else": given(
        opened(teenager), shared(consultant, careWorker, teenager), did("RelativeFound", { person: "aunt" }),
        did("NetworkPersonAsked", { person: "aunt", answer: "yes" })
      ).on("2026-03-30"),
      "an aunt took it on, and was asked nothing": given(
        opened(teenager), shared(consultant, careWorker, teenager), did("RelativeFound", { person: "aunt" }),
        did("NetworkPersonCommitted", { person: "aunt" })
      ).on("2026-03-30"),
      "mother had not called, and was not asked": given(
        joined(consultant, careWorker, mother), did("ChildJoined", { child: teenager.id, speaks: "own" }), did("SignalReceived", {}, careWorker.id),
        did("TrajectoryOpened"), shared(consultant, careWorker, teenager)
      ).on("2026-03-30"),
      "the services came back and go by what she said then": given(
        opened(teenager), did("ChildHeard"), accepted(), ended, on("2027-02-01", did("TrajectoryReopened"), ...team)
      ).on("2027-04-01")
    }
  })
