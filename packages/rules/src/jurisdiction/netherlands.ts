/** The Netherlands: what was read about Veilig Thuis, ages and files. */
import type { Age } from "./age.ts"
import { dayOf, each, weekday } from "./calendar.ts"
import type { Calendar } from "./calendar.ts"
import type { Clock } from "./clock.ts"
import type { Entries } from "./entries.ts"
import { Entry } from "./entry.ts"
import { ascension, boxingDay, christmas, easterMonday, goodFriday, holiday, newYear, whitMonday } from "./holidays.ts"
import type { Retention } from "./retention.ts"

const files = "https://www.rijksoverheid.nl/onderwerpen/jeugdhulp/vraag-en-antwoord/dossier-jeugdhulp-bewaartermijn"
const access = "https://www.hetwetshuys.nl/blog/scheiding/het-jeugdzorgdossier/"
const triage = "https://www.meldcode.nu/triage/"

/** 27 April, a day earlier when that is a Sunday. */
const kingsDay = (year: number) => dayOf(year, 4, weekday(dayOf(year, 4, 27)) === 7 ? 26 : 27)

/** The days of article 3. Days equalled by royal decision for some years only are not in it: add them with `Calendar.with`. */
const dutch: Calendar = {
  id: "NL",
  lastDay: "moves-on",
  holidays: [
    newYear, goodFriday, easterMonday, holiday("kings-day", "Koningsdag", "King's Day", "Kungens dag", kingsDay),
    holiday("liberation-day", "Bevrijdingsdag", "Liberation Day", "Befrielsedagen", each(5, 5)), ascension, whitMonday, christmas, boxingDay
  ]
}

export const netherlands = {
  calendar: Entry.read(dutch, "Algemene termijnenwet, arts 1 and 3", "https://wvhl.nl/algemeen/de-algemene-termijnenwet", "2014-01-01"),
  clocks: {
    "signal-triage": Entry.read<Clock>(
      { length: 5, unit: "working-days", from: "signal-received", to: "signal-answered" }, "Meldcode, on Veilig Thuis", triage
    ),
    "reporting-centre-investigation": Entry.read<Clock>(
      { length: 10, unit: "weeks", from: "investigation-begun", to: "investigation-ended" }, "Parool, on the terms of Veilig Thuis",
      "https://www.parool.nl/binnenland/-hulp-kindermishandeling-en-geweld-stagneert~a4622563/"
    ),
    "council-inquiry": Entry.remembered<Clock>(
      { length: 6, unit: "weeks", from: "investigation-begun", to: "investigation-ended" }, "Child Protection Council"
    ),
    "first-talk": Entry.remembered<Clock>({ length: 5, unit: "working-days", from: "measure-ordered", to: "family-met" }, "certified institution"),
    "action-plan": Entry.remembered<Clock>({ length: 6, unit: "weeks", from: "measure-ordered", to: "plan-made" }, "certified institution"),
    supervision: Entry.remembered<Clock>({ length: 12, unit: "months", from: "measure-ordered", to: "measure-ended" }, "supervision order, renewable"),
    "provisional-supervision": Entry.remembered<Clock>(
      { length: 3, unit: "months", from: "measure-ordered", to: "measure-ended" }, "provisional supervision order"
    ),
    "emergency-hearing": Entry.remembered<Clock>({ length: 2, unit: "weeks", from: "placement", to: "hearing-held" }, "emergency removal")
  },
  mandates: {},
  duties: {
    R67: Entry.read("the longest term in a file governs the whole file", "Rijksoverheid", files)
  },
  ages: {
    access: Entry.read<Age>({ years: 12, to: "see-the-file", rebuttable: false }, "Het Wetshuys, on the Jeugdwet", access),
    "without-parents": Entry.read<Age>({ years: 16, to: "see-the-file-without-parents", rebuttable: false }, "Het Wetshuys, on the Jeugdwet", access),
    destruction: Entry.read<Age>({ years: 12, to: "ask-to-destroy-the-file", rebuttable: false }, "Rijksoverheid", files)
  },
  retention: {
    "youth-care": Entry.read<Retention>({ of: "youth-care", years: 20, after: "care-ended" }, "Rijksoverheid", files),
    "reporting-centre": Entry.read<Retention>({ of: "reporting-centre", years: 20, after: "care-ended" }, "Rijksoverheid", files),
    "reporting-centre-youngest": Entry.read<Retention>({ of: "reporting-centre", years: 18, after: "birth" }, "Rijksoverheid: when that is longer", files),
    "supervision-or-guardianship": Entry.read<Retention>(
      { of: "supervision-or-guardianship", years: 30, after: "majority" }, "Rijksoverheid: at most", files
    ),
    "protection-inquiry": Entry.read<Retention>({ of: "protection-inquiry", years: 100, after: "birth" }, "Rijksoverheid", files),
    "criminal-inquiry": Entry.remembered<Retention>(
      { of: "criminal-inquiry", years: 24, after: "birth" }, "Rijksoverheid gives 24 years; from when is not known"
    )
  }
} as const satisfies Entries
