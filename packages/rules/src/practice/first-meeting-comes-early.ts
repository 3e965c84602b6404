import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

/**
 * The first network meeting comes early, each time the services come in. Rule R63: Northamptonshire, which gives no number: four weeks is
 * our assumption.
 */
export const firstMeetingComesEarly = (within: Span = { weeks: 4 }) =>
  Rule.define({
    id: "first-meeting-comes-early",
    clause: "R63",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "meetings"],
    assumed: "how early: four weeks unless set otherwise",
    needs: ({ phase, meetings }) => {
      const { opened } = phase
      const due = Moment.plus(opened, within)
      return meetings.some(({ at }) => !Moment.isBefore(at, opened))
        ? []
        : [Need.of("first-meeting", {}, { since: due, due }).metBy("NetworkMeetingHeld")]
    },
    says: {
      nl: {
        professional: "Het eerste netwerkberaad laat op zich wachten.",
        family: "We komen al een tijd, en we zaten nog niet samen met jullie mensen.",
        child: "We komen al een tijd. We zaten nog niet samen met jouw mensen."
      },
      en: {
        professional: "The first network meeting is due.",
        family: "We have been coming for a while and have not sat down yet with your people.",
        child: "We have been coming for a while. We have not sat down yet with your people."
      },
      sv: {
        professional: "Det är dags för det första nätverksmötet.",
        family: "Vi har kommit hit ett tag nu, men vi har inte träffat dem som står er nära.",
        child: "Vi har kommit hit ett tag nu. Alla runt dig har inte träffats än."
      }
    },
    kept: {
      "they met in the second week": given(opened(teenager), on("2026-03-11", did("NetworkMeetingHeld"))).on("2026-06-01"),
      "it has only just begun": given(opened(teenager)).on("2026-03-29"),
      "the services left": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-06-01")
    },
    broken: {
      "four weeks on, nobody has met": given(opened(teenager)).on("2026-03-30"),
      "they met before the services came back": given(
        opened(teenager), accepted(), did("NetworkMeetingHeld"),
        on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-03-01")
    }
  })
