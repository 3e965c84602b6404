/** England: what was read about referrals, assessments, conferences and the reviews of children who live elsewhere. */
import { dayOf, firstFrom, weekday } from "./calendar.ts"
import type { Calendar, Holiday } from "./calendar.ts"
import type { Clock } from "./clock.ts"
import type { Entries } from "./entries.ts"
import { Entry } from "./entry.ts"
import { boxingDay, christmas, easterMonday, goodFriday, holiday, newYear, once } from "./holidays.ts"

const knowsley = "https://knowsleychildcare.proceduresonline.com/local_keywords.html"

/** On the day itself, or on its substitute when that is a Saturday or a Sunday. */
const observed = (one: Holiday, month: number, day: number, onSaturday: number, onSunday: number): Holiday => ({
  ...one,
  on: (year) => {
    const number = weekday(dayOf(year, month, day))
    return dayOf(year, month, number === 6 ? onSaturday : number === 7 ? onSunday : day)
  }
})
/** The rule, but for years in which it was moved. */
const moved = (rule: Holiday["on"], to: { readonly [year: number]: string }): Holiday["on"] => (year) => to[year] ?? rule(year)
const earlyMay = moved(firstFrom(1, 5, 1), { 2020: "2020-05-08" })
const spring = moved(firstFrom(1, 5, 25), { 2012: "2012-06-04", 2022: "2022-06-02" })
const proclaimed = (id: string, name: string, day: string) => once(id, { nl: name, en: name, sv: name }, day)

/** Bank holidays of England and Wales from 2012 on; days proclaimed since this was written are added with `Calendar.with`. */
const english: Calendar = {
  id: "GB-ENG",
  lastDay: "stands",
  holidays: [
    observed(newYear, 1, 1, 3, 2), goodFriday, easterMonday,
    holiday("early-may", "de bank holiday van begin mei", "the early May bank holiday", "bank holiday i början av maj", earlyMay),
    holiday("spring", "de bank holiday in de lente", "the spring bank holiday", "bank holiday på våren", spring),
    holiday("summer", "de bank holiday in de zomer", "the summer bank holiday", "bank holiday på sommaren", firstFrom(1, 8, 25)),
    observed(christmas, 12, 25, 27, 27), observed(boxingDay, 12, 26, 28, 28),
    proclaimed("diamond-jubilee", "Diamond Jubilee", "2012-06-05"), proclaimed("platinum-jubilee", "Platinum Jubilee", "2022-06-03"),
    proclaimed("state-funeral", "State Funeral of Elizabeth II", "2022-09-19"), proclaimed("coronation", "Coronation of Charles III", "2023-05-08")
  ]
}

export const england = {
  calendar: Entry.read(
    english, "Banking and Financial Dealings Act 1971, schedule 1, and days proclaimed under it",
    "http://legislation.data.gov.uk/ukpga/1971/80/schedule/1/paragraph/1/data.xht", "2012-01-01"
  ),
  clocks: {
    "signal-decision": Entry.read<Clock>(
      { length: 1, unit: "working-days", from: "signal-received", to: "signal-answered" }, "Speakcase, on assessment timescales",
      "https://www.speakcase.app/blog/assessment-timescales-childrens-services"
    ),
    assessment: Entry.read<Clock>(
      { length: 45, unit: "working-days", from: "signal-received", to: "what-settled" }, "Speakcase, on assessment timescales",
      "https://www.speakcase.app/blog/assessment-timescales-childrens-services"
    ),
    "initial-conference": Entry.read<Clock>(
      { length: 15, unit: "working-days", from: "strategy-discussion", to: "conference-held" }, "Warrington Safeguarding Partnerships",
      "https://warringtonsafeguardingpartnerships.org.uk/p/i-work-or-volunteer-with-children-and-young-people/child-protection-conferences-and-core-groups"
    ),
    "first-placement-review": Entry.read<Clock>({ length: 4, unit: "weeks", from: "placement", to: "review-held" }, "Knowsley", knowsley),
    "second-placement-review": Entry.read<Clock>({ length: 3, unit: "months", from: "review", to: "review-held" }, "Knowsley", knowsley),
    "later-placement-review": Entry.read<Clock>({ length: 6, unit: "months", from: "review", to: "review-held" }, "Knowsley: at most", knowsley)
  },
  mandates: {},
  duties: {},
  ages: {},
  retention: {}
} as const satisfies Entries
