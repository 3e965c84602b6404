import { Moment, Need, Person, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, grandmother, joined, on, opened, settled, teenager } from "@omringd/core/Story"

/**
 * From the day the plan is tried the network goes on meeting. After the services left, whoever carries the plan goes on looking how
 * it holds, or meets. Someone of the family or network is there each time: professionals among themselves keep no network going.
 * A plan nobody was left with asks for nothing, nor one for a child that has grown up.
 */
export const networkKeptGoing = (meetsEvery: Span = { weeks: 8 }, checksInEvery: Span = { weeks: 12 }) =>
  Rule.define({
    id: "network-kept-going",
    clause: "network-kept-going",
    strength: "should",
    owed: true,
    reads: ["phase", "people", "meetings", "plan"],
    assumed: "how often: it meets every eight weeks, and checks in every twelve once the services left, unless set otherwise",
    needs: ({ phase, people, meetings, plan }) => {
      const isTheirs = (person: string) => people.every(({ id, role }) => id !== person || Person.isInformal(role))
      const met = meetings.flatMap(({ present, at }) => (present.some(isTheirs) ? [at] : []))
      if (phase.name === "Closed") {
        if (phase.carriers.length === 0 || phase.because === "of-age") return []
        const checked = plan.checkedIn.flatMap(({ by, at }) => (isTheirs(by) ? [at] : []))
        const due = Moment.plus([...met, ...checked].reduce(Moment.latest, phase.since), checksInEvery)
        return [Need.of("network-check", {}, { since: due, due }).metBy("NetworkCheckedIn", "NetworkMeetingHeld")]
      }
      if (!("plan" in phase)) return []
      const due = Moment.plus(met.reduce(Moment.latest, phase.plan.accepted), meetsEvery)
      return [Need.of("network-meeting", {}, { since: due, due }).metBy("NetworkMeetingHeld")]
    },
    says: {
      nl: {
        professional: "Het is tijd dat het netwerk weer samenkomt, of nagaat hoe het veiligheidsplan standhoudt.",
        family: "Het is tijd om weer samen te zitten en te kijken hoe het met jullie plan gaat.",
        child: "Het is tijd dat jouw mensen weer samen kijken hoe het gaat."
      },
      en: {
        professional: "It is time for the network to meet again, or to check how the safety plan holds.",
        family: "It is time for your own people to sit down together again and see how the plan is going.",
        child: "It is time for your people to meet and see how it is going."
      },
      sv: {
        professional: "Det är dags för nätverket att träffas igen, eller att stämma av hur säkerhetsplanen håller.",
        family: "Det är dags att ni och era närmaste ses igen och pratar om hur det går med planen.",
        child: "Det är dags att alla ses igen och pratar om hur det går."
      }
    },
    kept: {
      "the plan is not settled yet": given(opened(teenager), settled()).on("2026-09-01"),
      "the plan was accepted less than eight weeks ago": given(opened(teenager), accepted()).on("2026-04-26"),
      "they met after six weeks": given(opened(teenager), accepted(), on("2026-04-13", did("NetworkMeetingHeld"))).on("2026-06-07"),
      "the last of two meetings counts": given(
        opened(teenager), accepted(), on("2026-05-11", did("NetworkMeetingHeld")), on("2026-04-13", did("NetworkMeetingHeld"))
      ).on("2026-07-05"),
      "she and her grandmother met on their own": given(
        opened(teenager), joined(grandmother), accepted(), on("2026-04-13", did("NetworkMeetingHeld", { present: [teenager.id, "consultant"] }))
      ).on("2026-06-07"),
      "they met while the services were letting go": given(
        opened(teenager), accepted(), on("2026-04-01", did("CarriedByNetwork")), on("2026-04-13", did("NetworkMeetingHeld"))
      ).on("2026-06-07"),
      "the services left less than twelve weeks ago": given(
        opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded"))
      ).on("2026-06-23"),
      "mother looked how it holds": given(
        opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded")),
        on("2026-06-20", did("NetworkCheckedIn", { person: "mother" }))
      ).on("2026-09-01"),
      "they met again without the services": given(
        opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded")), on("2026-06-20", did("NetworkMeetingHeld"))
      ).on("2026-09-01"),
      "the services left before there was a plan": given(
        opened(teenager), on("2026-04-01", did("InvolvementEnded", { because: "moved", carriedBy: [] }))
      ).on("2027-04-01"),
      "she has grown up": given(opened(teenager), accepted(), on("2026-04-01", did("InvolvementEnded", { because: "of-age" }))).on("2027-04-01")
    },
    broken: {
      "eight weeks went by since the plan was accepted": given(opened(teenager), accepted()).on("2026-04-27"),
      "they last met before the plan was accepted": given(
        opened(teenager), on("2026-03-09", did("NetworkMeetingHeld")), on("2026-03-16", ...accepted())
      ).on("2026-05-11"),
      "only the professionals met": given(
        opened(teenager), accepted(), on("2026-04-13", did("NetworkMeetingHeld", { present: ["consultant", "care-worker"] }))
      ).on("2026-05-01"),
      "nobody met while the services were letting go": given(
        opened(teenager), accepted(), on("2026-04-20", did("CarriedByNetwork"))
      ).on("2026-05-01"),
      "a check does not stand in for a meeting while the services are there": given(
        opened(teenager), accepted(), on("2026-04-20", did("CarriedByNetwork"), did("NetworkCheckedIn", { person: "mother" }))
      ).on("2026-05-01"),
      "nobody looked since the services left": given(
        opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded"))
      ).on("2026-06-24"),
      "only the care worker looked": given(
        opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded")),
        on("2026-06-20", did("NetworkCheckedIn", { person: "care-worker" }))
      ).on("2026-07-01"),
      "they moved, with a plan that goes on": given(
        opened(teenager), accepted(), on("2026-04-01", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-07-01")
    }
  })
