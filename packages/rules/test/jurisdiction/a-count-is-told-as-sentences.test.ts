import { languages } from "@omringd/core"
import { expect, it } from "vitest"
import { Clock, jurisdictions, tell } from "../../src/jurisdiction.ts"
import type { Counted } from "../../src/jurisdiction.ts"

const { netherlands, sweden, england } = jurisdictions
/** Runtimes differ in whether a comma follows the weekday. */
const plain = (counted: Counted) => languages.map((language) => tell(counted, language).map((text) => text.replaceAll(",", "")))

it("over Easter", () => {
  expect(plain(Clock.count(netherlands.clocks["signal-triage"].value, "2026-04-02", netherlands.calendar.value))).toEqual([
    [
      "Het begon op donderdag 2 april 2026. Die dag telt niet mee.",
      "Dag 1 is dinsdag 7 april 2026 wegens vrijdag 3 april 2026 (Goede Vrijdag) zaterdag 4 april 2026 zondag 5 april 2026 en maandag 6 april 2026 (paasmaandag).",
      "Zaterdagen en zondagen tellen niet mee.",
      "Dag 5 de laatste is maandag 13 april 2026."
    ],
    [
      "It began on Thursday 2 April 2026. That day does not count.",
      "Day 1 is Tuesday 7 April 2026 because of Friday 3 April 2026 (Good Friday) Saturday 4 April 2026 Sunday 5 April 2026 and Monday 6 April 2026 (Easter Monday).",
      "Saturdays and Sundays do not count.",
      "Day 5 the last one is Monday 13 April 2026."
    ],
    [
      "Det började torsdag 2 april 2026. Den dagen räknas inte.",
      "Dag 1 är tisdag 7 april 2026 på grund av fredag 3 april 2026 (långfredagen) lördag 4 april 2026 söndag 5 april 2026 och måndag 6 april 2026 (annandag påsk).",
      "Lördagar och söndagar räknas inte.",
      "Dag 5 den sista är måndag 13 april 2026."
    ]
  ])
})

it("with a holiday on the way", () => {
  const [nl, en, sv] = plain(Clock.count(netherlands.clocks["signal-triage"].value, "2026-04-24", netherlands.calendar.value))
  expect(nl?.at(1)).toBe("Dag 1 is dinsdag 28 april 2026 wegens zaterdag 25 april 2026 zondag 26 april 2026 en maandag 27 april 2026 (Koningsdag).")
  const [, english] = plain(Clock.count(netherlands.clocks["signal-triage"].value, "2026-05-04", netherlands.calendar.value))
  expect(english?.slice(1)).toEqual([
    "Day 1 is Wednesday 6 May 2026 because of Tuesday 5 May 2026 (Liberation Day).", "Saturdays and Sundays do not count.",
    "Day 5 the last one is Tuesday 12 May 2026."
  ])
  const [, over] = plain(Clock.count(netherlands.clocks["signal-triage"].value, "2026-05-11", netherlands.calendar.value))
  expect(over?.slice(1)).toEqual([
    "Day 1 is Tuesday 12 May 2026.", "Saturdays and Sundays do not count.", "Nor do public holidays: Thursday 14 May 2026 (Ascension Day).",
    "Day 5 the last one is Tuesday 19 May 2026."
  ])
  expect([en?.length, sv?.length]).toEqual([4, 4])
})

it("of a single day", () => {
  const [, en] = plain(Clock.count(england.clocks["signal-decision"].value, "2026-03-02", england.calendar.value))
  expect(en).toEqual(["It began on Monday 2 March 2026. That day does not count.", "Day 1 is Tuesday 3 March 2026."])
})

it("to a day on which no term ends", () => {
  expect(plain(Clock.count(sweden.clocks["signal-assessment"].value, "2026-06-05", sweden.calendar.value)).map((lines) => lines.slice(1))).toEqual([
    [
      "14 dagen later is het vrijdag 19 juni 2026.",
      "Wegens vrijdag 19 juni 2026 (midzomeravond) zaterdag 20 juni 2026 (midzomerdag) en zondag 21 juni 2026 is de laatste dag maandag 22 juni 2026."
    ],
    [
      "14 days later it is Friday 19 June 2026.",
      "Because of Friday 19 June 2026 (Midsummer Eve) Saturday 20 June 2026 (Midsummer Day) and Sunday 21 June 2026 the last day is Monday 22 June 2026."
    ],
    [
      "14 dagar senare är det fredag 19 juni 2026.",
      "På grund av fredag 19 juni 2026 (midsommarafton) lördag 20 juni 2026 (midsommardagen) och söndag 21 juni 2026 är sista dagen måndag 22 juni 2026."
    ]
  ])
})

it("of months", () => {
  const [nl, en, sv] = plain(Clock.count(sweden.clocks.investigation.value, "2026-03-02", sweden.calendar.value))
  expect([nl?.at(1), en?.at(1), sv?.at(1)]).toEqual([
    "4 maanden later is het donderdag 2 juli 2026.", "4 months later it is Thursday 2 July 2026.", "4 månader senare är det torsdag 2 juli 2026."
  ])
})
