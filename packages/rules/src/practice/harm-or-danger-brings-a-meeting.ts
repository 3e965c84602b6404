import { Moment, Need, Phase, Rule } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

/**
 * Where a child was harmed or is in danger, people sit together; again when the services come back. Rule R7: Western Australia, instruction
 * 2.2.17.
 */
export const harmOrDangerBringsAMeeting = Rule.define({
  id: "harm-or-danger-brings-a-meeting",
  clause: "R7",
  strength: "should",
  owed: true,
  during: Phase.open,
  reads: ["phase", "harms", "dangers", "meetings"],
  needs: ({ phase, harms, dangers, meetings }) => {
    if (harms.length + dangers.length === 0) return []
    const { opened } = phase
    return meetings.some(({ at }) => !Moment.isBefore(at, opened)) ? [] : [Need.of("meeting", {}).metBy("NetworkMeetingHeld")]
  },
  says: {
    nl: {
      professional: "Er staat schade of gevaar op de kaart en er was nog geen overleg met familie en netwerk.",
      family: "We maken ons zorgen, en we zaten nog niet samen met jullie en jullie mensen.",
      child: "We maken ons zorgen. We zaten nog niet samen met jouw mensen."
    },
    en: {
      professional: "Harm or danger is on the map, and family and network have not met with us yet.",
      family: "We are worried, and we have not sat down yet with you and your people.",
      child: "We are worried. We have not sat down yet with your people."
    },
    sv: {
      professional: "Skada eller fara finns på kartan, men något möte med familj och nätverk har ännu inte hållits.",
      family: "Vi är oroliga, och vi har inte satt oss ner än med er och dem som står er nära.",
      child: "Vi är oroliga. Vi har inte träffat alla runt dig än."
    }
  },
  kept: {
    "they sat together": given(opened(teenager), did("DangerStated"), did("NetworkMeetingHeld")).on("2026-03-03"),
    "nobody has said what there is to fear yet": given(opened(teenager)).on("2026-03-03"),
    "the services left": given(opened(teenager), did("HarmRecorded"), did("InvolvementEnded", { because: "moved" })).on("2026-03-03")
  },
  broken: {
    "she was hurt, and nobody sat together": given(opened(teenager), did("HarmRecorded")).on("2026-03-03"),
    "there is a danger, and nobody sat together": given(opened(teenager), did("DangerStated")).on("2026-03-03"),
    "they met before the services came back": given(
      opened(teenager), did("HarmRecorded"), accepted(), did("NetworkMeetingHeld"),
      on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02")
  }
})
