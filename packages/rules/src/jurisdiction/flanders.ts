/** Flanders: what was read about the support centre, the confidential centre, the prosecutor, the judge and the files. */
import type { Age } from "./age.ts"
import { each } from "./calendar.ts"
import type { Calendar } from "./calendar.ts"
import type { Clock } from "./clock.ts"
import type { Entries } from "./entries.ts"
import { Entry } from "./entry.ts"
import { ascension, christmas, easterMonday, holiday, labourDay, newYear, whitMonday } from "./holidays.ts"
import type { Retention } from "./retention.ts"

const centre = "https://www.jeugdhulp.be/professionelen/actoren-jeugdhulp/jeugdbescherming/ondersteuningscentrum-jeugdzorg"
const files = "https://www.jeugdhulp.be/actua/nieuwsberichten/bewaartermijnen-dossiers-jeugdhulp-tot-35-jaar"

/** The ten public holidays of Belgium. */
const belgium: Calendar = {
  id: "BE",
  lastDay: "stands",
  holidays: [
    newYear, easterMonday, labourDay, ascension, whitMonday,
    holiday("national-day-be", "de nationale feestdag", "Belgian National Day", "Belgiens nationaldag", each(7, 21)),
    holiday("assumption", "Onze-Lieve-Vrouw-Hemelvaart", "Assumption Day", "Marie himmelsfärd", each(8, 15)),
    holiday("all-saints", "Allerheiligen", "All Saints' Day", "allhelgonadagen", each(11, 1)),
    holiday("armistice", "Wapenstilstand", "Armistice Day", "vapenstilleståndsdagen", each(11, 11)),
    christmas
  ]
}

export const flanders = {
  calendar: Entry.read(
    belgium, "Belga, the ten public holidays by law",
    "https://moneytalk.knack.be/geld-en-beurs/niet-automatisch-een-dagje-vrij-op-11-juli/article-normal-356391.html"
  ),
  clocks: {
    "necessity-term": Entry.read<Clock>(
      { length: 65, unit: "working-days", from: "necessity-asked", to: "necessity-decided" }, "Opgroeien, on the confidential centre", centre
    ),
    "necessity-term-support-centre": Entry.remembered<Clock>(
      { length: 65, unit: "working-days", from: "necessity-asked", to: "necessity-decided" }, "the support centre: the same term"
    )
  },
  mandates: {
    "decide-necessity": Entry.read(["consultant"], "Opgroeien, rule R53", centre),
    "seize-the-court": Entry.read(
      ["prosecutor"], "Opgroeien, rule R56", "https://www.jeugdhulp.be/professionelen/actoren-jeugdhulp/jeugdbescherming/sociale-diensten-jeugdrechtbank"
    ),
    "decide-measure": Entry.read(
      ["judge"], "Jaarverslag Jeugdhulp 2017", "https://www.jaarverslagjeugdhulp.be/detailcijfers/2017/gerechtelijke-jeugdhulp-sociale-dienst-jeugdrechtbank"
    )
  },
  duties: {
    R54: Entry.read(
      "a team decides on necessity", "Info Jeugdhulp, on how the support centre works",
      "http://www.infojeugdhulp.be/integrale-jeugdhulp/voorzieningen-jw/ondersteuningscentrum-jeugdhulp-2/werking-ocj/"
    ),
    R55: Entry.read(
      "what is not urgent goes by the mandated service before it goes to the court", "Info Jeugdhulp, on judicial youth care",
      "http://www.infojeugdhulp.be/integrale-jeugdhulp/gerechtelijke-jeugdhulp/"
    )
  },
  ages: {
    capable: Entry.read<Age>(
      { years: 12, to: "be-presumed-capable", rebuttable: true }, "Flemish government, on arts 8, 13 and 22 of the decree of 7 May 2004",
      "https://www.yumpu.com/nl/document/view/20411125/fiche-bekwaamheid-van-de-minderjarige-welzijn-volksgezondheid-"
    ),
    consent: Entry.read<Age>(
      { years: 12, to: "consent-to-help", rebuttable: true }, "a student's summary of the same decree",
      "https://www.ask-maeve.com/ar/summary/social-sciences/childrens-studies-in-sociology/smv-deel-jeugdhulperlening-docx-y36jt7"
    ),
    access: Entry.read<Age>({ years: 12, to: "see-the-file", rebuttable: true }, "Rechtspositie", "https://www.rechtspositie.be/themas/dossier")
  },
  retention: {
    "youth-care": Entry.read<Retention>({ of: "youth-care", years: 35, after: "birth" }, "Opgroeien, on arts 20, 61 and 85 of the decision of 2014", files),
    "community-institution": Entry.read<Retention>(
      { of: "community-institution", years: 10, after: "care-ended" }, "Opgroeien: then to the State Archives", files
    )
  }
} as const satisfies Entries
