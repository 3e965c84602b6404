import { describe, expect, it } from "vitest"
import { jurisdictions, Retention } from "../../src/jurisdiction.ts"
import type { Entry, File } from "../../src/jurisdiction.ts"

const verified = (place: keyof typeof jurisdictions): readonly Retention[] =>
  Object.values<Entry<Retention>>(jurisdictions[place].retention).flatMap((one) => (one.verified ? [one.value] : []))
const until = (place: keyof typeof jurisdictions, file: File) => {
  const { until: day, because, without } = Retention.until(verified(place), file)
  return [day, because?.of, ...without]
}

describe("a file", () => {
  it.each([
    ["Flanders: until the 35th birthday", "flanders", { holds: ["youth-care"], born: ["2015-06-01"] }, ["2050-06-01", "youth-care"]],
    ["Flanders: until that of the youngest", "flanders", { holds: ["youth-care"], born: ["2015-06-01", "2012-01-01"] }, ["2050-06-01", "youth-care"]],
    ["Flanders: born on a leap day", "flanders", { holds: ["youth-care"], born: ["2016-02-29"] }, ["2051-03-01", "youth-care"]],
    ["Flanders: birth unknown, so not yet", "flanders", { holds: ["youth-care"], born: ["2015-06-01", undefined] }, [undefined, undefined]],
    [
      "Flanders: of two terms the longest", "flanders",
      { holds: ["youth-care", "community-institution"], born: ["1995-01-01"], careEnded: "2025-01-01" }, ["2035-01-01", "community-institution"]
    ],
    [
      "Flanders: nothing says how long", "flanders",
      { holds: ["youth-care", "protection-inquiry"], born: ["2015-06-01"] }, [undefined, undefined, "protection-inquiry"]
    ],
    [
      "Netherlands: twenty years after care", "netherlands",
      { holds: ["youth-care"], born: [], careEnded: "2026-03-02" }, ["2046-03-02", "youth-care"]
    ],
    ["Netherlands: care still goes on", "netherlands", { holds: ["youth-care"], born: [] }, [undefined, undefined]],
    [
      "Netherlands: twenty years is longer than the youngest's childhood", "netherlands",
      { holds: ["reporting-centre"], born: ["2025-01-01"], careEnded: "2026-03-02" }, ["2046-03-02", "reporting-centre"]
    ],
    [
      "Netherlands: a measure, thirty years from majority", "netherlands",
      { holds: ["youth-care", "supervision-or-guardianship"], born: ["2010-05-05"], careEnded: "2026-03-02" }, ["2058-05-05", "supervision-or-guardianship"]
    ],
    [
      "Netherlands: an inquiry governs all", "netherlands",
      { holds: ["youth-care", "protection-inquiry"], born: ["2010-05-05"], careEnded: "2026-03-02" }, ["2110-05-05", "protection-inquiry"]
    ],
    [
      "Sweden: a report that was not investigated", "sweden",
      { holds: ["report-not-investigated"], born: [], reported: "2024-02-29" }, ["2029-02-28", "report-not-investigated"]
    ],
    ["Sweden: when it came is not known", "sweden", { holds: ["report-not-investigated"], born: [] }, [undefined, undefined]],
    ["England: nothing was read", "england", { holds: ["youth-care"], born: ["2015-06-01"] }, [undefined, undefined, "youth-care"]]
  ] as const)("%s", (_, place, file, expected) => {
    expect(until(place, file)).toEqual(expected)
  })

  it("a family whose youngest is born after the report keeps it until that child is eighteen", () => {
    expect(until("netherlands", { holds: ["reporting-centre"], born: ["2029-01-01"], careEnded: "2026-03-02" })).toEqual(["2047-01-01", "reporting-centre"])
  })
  it("shows every term it was reckoned from", () => {
    const { terms } = Retention.until(verified("netherlands"), { holds: ["reporting-centre"], born: ["2025-01-01"], careEnded: "2026-03-02" })
    expect(terms.map(({ until: day }) => day)).toEqual(["2046-03-02", "2043-01-01"])
  })
})
