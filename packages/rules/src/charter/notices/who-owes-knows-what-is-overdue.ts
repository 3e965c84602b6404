import { NoticeRule } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"
import { professionalsWhoOwe } from "../../told/owing.ts"
import { tell } from "../../told/tell.ts"

/** What was promised for a day and is not there the day after is said to those who were to do it, and to nobody of the family. */
export const whoOwesKnowsWhatIsOverdue = NoticeRule.due({
  id: "who-owes-knows-what-is-overdue",
  clause: "from-signal-to-letting-go",
  when: "overdue",
  tells: ({ trajectory, need }) => tell(trajectory, professionalsWhoOwe(trajectory, need), { due: need.due ?? "" }),
  says: {
    nl: {
      professional: "Tegen {due} zou iets gebeuren dat beloofd werd. Het is nog niet gebeurd.",
      family: "Wat we tegen {due} beloofden, is er nog niet.",
      child: "We beloofden iets voor {due}. Het is nog niet gebeurd."
    },
    en: {
      professional: "Something promised by {due} has not been done yet.",
      family: "What we promised you by {due} has not happened yet.",
      child: "We said we would do it by {due}. We have not done it yet."
    },
    sv: {
      professional: "Något som skulle vara gjort senast {due} är ännu inte gjort.",
      family: "Det vi lovade er till den {due} har inte blivit gjort än.",
      child: "Vi lovade något till den {due}. Det har inte hänt än."
    }
  },
  told: {
    "the day after": given(opened(teenager), did("ReasonExplained", { to: ["mother", teenager.id] }), did("ChildPlaced")).on("2026-03-17")
  },
  silent: {
    "on the day itself": given(opened(teenager), did("ReasonExplained", { to: ["mother", teenager.id] }), did("ChildPlaced")).on("2026-03-16")
  }
})
