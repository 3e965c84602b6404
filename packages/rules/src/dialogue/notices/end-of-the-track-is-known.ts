import { NoticeRule } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"
import { family, professionals } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** When necessity or a measure comes to its end, family and professionals hear so. */
export const endOfTheTrackIsKnown = NoticeRule.after({
  id: "end-of-the-track-is-known",
  clause: "decisions-grounded",
  after: ["TrackEnded"],
  tells: ({ trajectory, taken: { by } }) => tell(trajectory, [...family(trajectory), ...professionals(trajectory)], { by }, [by]),
  says: {
    nl: {
      professional: "De noodzaak of de maatregel is beëindigd. Wat beloofd werd, blijft gelden.",
      family: "De hulp die er moest zijn, is afgelopen. Wat we beloofden, blijft. {by} kan er meer over zeggen.",
      child: "Jullie kiezen nu zelf welke hulp er is. {by} kan je er meer over vertellen."
    },
    en: {
      professional: "The necessity or the measure has ended. What was promised still holds.",
      family: "The help that had to be there has ended. What we promised stays. {by} can tell you more.",
      child: "You choose for yourselves now what help there is. {by} can tell you more."
    },
    sv: {
      professional: "Beslutet om nödvändig hjälp eller åtgärd har upphört. Det som har lovats gäller fortfarande.",
      family: "Den hjälp som måste finnas är slut. Det vi har lovat gäller ändå. {by} kan berätta mer.",
      child: "Nu väljer ni själva vilken hjälp som finns. {by} kan berätta mer för dig."
    }
  },
  told: {
    "it ends at its term": given(opened(teenager), did("NecessityDecided")).when("TrackEnded")
  },
  silent: {
    "it begins": given(opened(teenager)).when("NecessityDecided")
  }
})
