/** Sweden: what was read about assessing and investigating reports of concern. A new Social Services Act renumbers its sections from 1 July 2025. */
import { each, firstFrom } from "./calendar.ts"
import type { Calendar } from "./calendar.ts"
import type { Clock } from "./clock.ts"
import type { Entries } from "./entries.ts"
import { Entry } from "./entry.ts"
import { ascension, boxingDay, christmas, easterMonday, easterSunday, goodFriday, holiday, labourDay, newYear, pentecost } from "./holidays.ts"
import type { Retention } from "./retention.ts"

const guideline = "https://5dok.org/article/f%C3%B6rhandsbed%C3%B6mning-riktlinjer-handl%C3%A4ggning-dokumentation-barn-ungdoms%C3%A4renden.qvlxen90"

/** Public holidays (1989:253) and the three eves on which a term in law does not end either (1930:173). */
const swedish: Calendar = {
  id: "SE",
  lastDay: "moves-on",
  holidays: [
    newYear, holiday("epiphany", "Driekoningen", "Epiphany", "trettondedag jul", each(1, 6)), goodFriday, easterSunday, easterMonday, labourDay,
    ascension, pentecost, holiday("national-day-se", "de nationale feestdag van Zweden", "National Day of Sweden", "nationaldagen", each(6, 6)),
    holiday("midsummer-eve", "midzomeravond", "Midsummer Eve", "midsommarafton", firstFrom(5, 6, 19)),
    holiday("midsummer", "midzomerdag", "Midsummer Day", "midsommardagen", firstFrom(6, 6, 20)),
    holiday("all-saints-se", "Allerheiligen", "All Saints' Day", "alla helgons dag", firstFrom(6, 10, 31)),
    holiday("christmas-eve", "kerstavond", "Christmas Eve", "julafton", each(12, 24)), christmas, boxingDay,
    holiday("new-years-eve", "oudejaarsdag", "New Year's Eve", "nyårsafton", each(12, 31))
  ]
}

export const sweden = {
  calendar: Entry.read(swedish, "Acts 1989:253 and 1930:173", "https://lagar.nj.se/processratt/SFS1930-0173", "2005-04-01"),
  clocks: {
    "signal-assessment": Entry.read<Clock>(
      { length: 14, unit: "days", from: "signal-received", to: "signal-answered" }, "Stockholm district routine, on 11:1a of the Social Services Act",
      guideline, "2013-01-01"
    ),
    investigation: Entry.read<Clock>(
      { length: 4, unit: "months", from: "opening", to: "what-settled" }, "Sundbyberg; longer for particular reasons",
      "https://www.sundbyberg.se/stod-omsorg/foraldrar-barn-unga/oro-for-barn-och-unga/sa-har-gar-en-utredning-till.html"
    ),
    "protection-assessment": Entry.remembered<Clock>({ length: 1, unit: "days", from: "signal-received", to: "safety-judged" }, "the same day or the next")
  },
  mandates: {
    "decide-measure": Entry.read(
      ["judge"], "Sollentuna, on care against one's will",
      "https://prod.sollentuna.se/omsorg--stod/familj-barn-och-ungdom/barn-som-far-illa/Hur-gar-en-utredning-till/"
    )
  },
  duties: {},
  ages: {},
  retention: {
    "report-not-investigated": Entry.read<Retention>({ of: "report-not-investigated", years: 5, after: "report" }, "Stockholm district routine", guideline)
  }
} as const satisfies Entries
