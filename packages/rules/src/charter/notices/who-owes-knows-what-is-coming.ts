import { NoticeRule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"
import { professionalsWhoOwe } from "../../told/owing.ts"
import { tell } from "../../told/tell.ts"

/**
 * What was promised holds from the first report until the services are gone: the professionals hear in time of what still has to be done.
 * Of what the family and its people still want to do they hear too: it is for them to see that it can happen.
 */
export const whoOwesKnowsWhatIsComing = (ahead: Span = { days: 3 }) =>
  NoticeRule.due({
    id: "who-owes-knows-what-is-coming",
    clause: "from-signal-to-letting-go",
    when: "coming",
    ahead,
    assumed: "how long before: three days unless set otherwise",
    tells: ({ trajectory, need }) => tell(trajectory, professionalsWhoOwe(trajectory, need), { due: need.due ?? "" }),
    says: {
      nl: {
        professional: "Tegen {due} is nog iets te doen dat in dit traject beloofd werd.",
        family: "Wat we jullie beloofden, moet tegen {due} in orde zijn.",
        child: "We beloofden iets te doen. We doen dat voor {due}."
      },
      en: {
        professional: "Something promised in this trajectory is still to be done, by {due}.",
        family: "We promised you something, and it is to be done by {due}.",
        child: "We promised to do something. We will do it by {due}."
      },
      sv: {
        professional: "Något som har lovats i ärendet ska vara gjort senast {due}.",
        family: "Vi har lovat er något, och det ska vara klart senast {due}.",
        child: "Vi har lovat att göra något. Det ska vi göra senast {due}."
      }
    },
    told: {
      "three days before it is owed": given(opened(teenager), did("ChildPlaced")).on("2026-03-13"),
      "on the day itself": given(opened(teenager), did("ChildPlaced")).on("2026-03-16")
    },
    silent: {
      "nothing is due for a while": given(opened(teenager), did("ChildPlaced")).on("2026-03-12"),
      "nobody has come together yet": given(did("PersonJoined", { person: "mother", role: "parent" }, "mother")).on("2026-03-13")
    }
  })
