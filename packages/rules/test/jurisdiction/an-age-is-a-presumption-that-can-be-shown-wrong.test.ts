import { expect, it } from "vitest"
import { Age, jurisdictions } from "../../src/jurisdiction.ts"

const { capable } = jurisdictions.flanders.ages
const { access } = jurisdictions.netherlands.ages
const of = (...[born, on, shown]: [string | undefined, string, boolean?]) => {
  const { holds, because, from } = Age.of(capable.value, born, on, shown)
  return [holds, because, from]
}

it("from the twelfth birthday on", () => {
  expect(of("2014-03-02", "2026-03-01")).toEqual([false, "age", "2026-03-02"])
  expect(of("2014-03-02", "2026-03-02")).toEqual([true, "age", "2026-03-02"])
  expect(of("2012-02-29", "2024-02-29")).toEqual([true, "age", "2024-02-29"])
})
it("earlier or later when that is shown of this child", () => {
  expect(of("2016-03-02", "2026-03-02", true)).toEqual([true, "shown-otherwise", "2028-03-02"])
  expect(of("2010-03-02", "2026-03-02", false)).toEqual([false, "shown-otherwise", "2022-03-02"])
  expect(of("2010-03-02", "2026-03-02", true)).toEqual([true, "age", "2022-03-02"])
})
it("unknown when the birth is; still it can be shown", () => {
  expect(of(undefined, "2026-03-02")).toEqual([false, "birth-unknown", undefined])
  expect(of(undefined, "2026-03-02", true)).toEqual([true, "shown-otherwise", undefined])
})
it("nothing is shown against an age that is no presumption", () => {
  expect(Age.of(access.value, "2016-03-02", "2026-03-02", true)).toMatchObject({ holds: false, because: "age" })
})
it("born on a leap day, on 1 March of other years", () => {
  expect(Age.of({ ...capable.value, years: 18 }, "2012-02-29", "2030-02-28").holds).toBe(false)
  expect(Age.of({ ...capable.value, years: 18 }, "2012-02-29", "2030-03-01").holds).toBe(true)
  expect(Age.of({ ...capable.value, years: 18 }, "9990-01-01", "9999-12-30").from).toBe("9999-12-31")
})
