import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Calendar, Streams } from "../../src/simulate.ts"
import { Office, trades } from "../../src/simulate/Office.ts"
import type { Professional, Waiting } from "../../src/simulate/Office.ts"
import type { Numbers } from "../../src/study.ts"
import { assumed, exponential, study } from "./studies.ts"

const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })
const numbers = (changes: object): Numbers => study({}, changes).numbers

const opened = (changes: object, staffing: Parameters<typeof Office.open>[3]) => {
  const calendar = Calendar.empty()
  const office = Office.open(calendar, Streams.of(1, 0), numbers(changes), staffing)
  const placed: string[] = []
  const asks = (number: number, at: number, then: (waiting: Waiting, professionals: readonly Professional[]) => void = () => {}): void => {
    calendar.at(at, () => {
      const waiting: Waiting = { number, since: calendar.now, served: {}, placed: (professionals) => {
        placed.push(`${number} on ${calendar.now}`)
        then(waiting, professionals)
      } }
      office.ask(waiting)
    })
  }
  return { calendar, office, placed, asks }
}

test("whoever loses someone waits before those who came later", () => {
  const { calendar, office, placed, asks } = opened(
    { "consultants": assumed(1), "consultant-caseload": assumed(1), "stays": fixed(10), "vacant": fixed(3) }, { needed: ["consultant"], turnover: true })
  asks(0, 1)
  asks(1, 5)
  calendar.run(20)
  expect(placed).toEqual(["0 on 1", "0 on 13"])
  expect(office.waiting).toBe(1)
})

test("nobody begins without everyone they need, and no place is kept half", () => {
  const { calendar, placed, asks } = opened(
    { "consultants": assumed(2), "consultant-caseload": assumed(1), "care-workers": assumed(1), "care-worker-caseload": assumed(1), "vacant": fixed(100) },
    { needed: trades, turnover: false })
  asks(0, 1)
  asks(1, 2)
  calendar.run(10)
  expect(placed).toEqual(["0 on 1"]) // a consultant is free, and of no use without a care worker
})

test("nobody ever holds more families than there are places, and no place stays empty while someone waits", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 })), { maxLength: 30 }), (people, caseload, families) => {
    const { calendar, office, placed, asks } = opened({ "consultants": assumed(people), "consultant-caseload": assumed(caseload) }, { needed: ["consultant"], turnover: false })
    let held = 0
    for (const [number, [at, stays]] of families.entries()) {
      asks(number, at, (waiting, [professional]) => {
        held++
        expect(professional?.holds.size).toBeLessThanOrEqual(caseload)
        calendar.at(calendar.now + stays, () => {
          held--
          office.leave(waiting)
        })
      })
    }
    for (let day = 0; day <= 60; day++) {
      calendar.run(day)
      expect(held).toBeLessThanOrEqual(people * caseload)
      expect(office.waiting === 0 || held === people * caseload).toBe(true)
    }
    const order = families.map(([at], number) => [at, number] as const).toSorted(([a, i], [b, j]) => a - b || i - j).map(([, number]) => String(number))
    expect(placed.map((text) => text.split(" ")[0])).toEqual(order.slice(0, placed.length))
  }))
})

test("a family goes to who holds the fewest; work is done one piece after another, from when there is time for it", () => {
  const { calendar, office, asks } = opened({ "consultants": assumed(2), "consultant-caseload": assumed(5) }, { needed: ["consultant"], turnover: false })
  const placedWith: (string | undefined)[] = []
  for (const number of [0, 1, 2, 3]) asks(number, 1, (_, [professional]) => placedWith.push(professional?.id))
  const done: number[] = []
  asks(4, 2, (_, [professional]) => {
    if (professional === undefined) return
    for (let piece = 0; piece < 3; piece++) office.work(professional, 1, () => { done.push(calendar.now) })
    expect(office.worked).toBeCloseTo(0, 9) // it is given, and not begun
  })
  const [midday, evening] = [2 + 10.5 / 24, 3]
  calendar.run(midday)
  expect(office.worked).toBeCloseTo(1.5, 9)
  calendar.run(evening)
  expect(office.worked).toBeCloseTo(3, 9)
  calendar.run(9)
  expect(office.worked).toBeCloseTo(3, 9)
  expect(placedWith).toEqual(["consultant-1.1", "consultant-2.1", "consultant-1.1", "consultant-2.1"])
  expect(done.map((at) => Number((at - 2 - 9 / 24).toFixed(6)))).toEqual([1, 2, 3].map((hours) => Number((hours / 24).toFixed(6))))
})

test("whoever leaves while it waits waits no more, and nobody is given to it", () => {
  const { calendar, office, placed, asks } = opened(
    { "consultants": assumed(1), "consultant-caseload": assumed(1), "stays": fixed(10), "vacant": fixed(3) }, { needed: ["consultant"], turnover: true })
  asks(0, 1, (waiting) => { calendar.at(11, () => { office.leave(waiting) }) })
  calendar.run(12)
  expect(office.waiting).toBe(0)
  calendar.run(20)
  expect(placed).toEqual(["0 on 1"])
})

test("professionals of the two trades, and of two posts, come and go each on their own days", () => {
  const { calendar, asks } = opened(
    { "consultants": assumed(1), "care-workers": assumed(1), "stays": exponential(50), "vacant": exponential(20) }, { needed: trades, turnover: true })
  const came: string[][] = []
  asks(0, 1, (_, professionals) => came.push(professionals.map(({ trade }) => trade)))
  calendar.run(2_000)
  expect(came.length).toBeGreaterThan(10)
  expect(came.slice(1).filter(({ length }) => length === 1).length).toBeGreaterThan(came.length / 2)
})
