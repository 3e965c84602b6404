import { expect, test } from "vitest"
import { Interval, measures, Replication } from "../../src/simulate.ts"
import type { Study } from "../../src/study.ts"
import { queue } from "./studies.ts"

/** How long one waits on average in M/M/c, after Erlang: A. K. Erlang, 1917; c servers, load a = served / gap. */
const erlang = (servers: number, gap: number, served: number): number => {
  const load = served / gap
  let blocked = 1 // Erlang B, by its recursion
  for (let server = 1; server <= servers; server++) blocked = load * blocked / (server + load * blocked)
  const waits = blocked / (1 - (load / servers) * (1 - blocked))
  return waits * served / (servers - load)
}

const waited = (study: Study, from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, replication) => measures["days-until-begun"](Replication.of(study, { arm: 0, replication: from + replication }, () => [])) ?? Number.NaN)

test.each([[1, 2, 1.4], [3, 1, 2.4], [8, 1, 6.8]])("with %d places, a signal every %d days and a stay of %d days, families wait as long as Erlang says", (servers, gap, served) => {
  const interval = Interval.of(waited(queue({ servers, gap, served, days: 36_000, replications: 20 }), 0, 20))
  const theory = erlang(servers, gap, served)
  expect(interval?.low).toBeLessThan(theory)
  expect(interval?.high).toBeGreaterThan(theory)
  expect(((interval?.high ?? 0) - (interval?.low ?? 0)) / theory).toBeLessThan(0.15) // an interval that holds everything would say nothing
})

test("95 in 100 intervals cover the truth", () => {
  const tries = 400
  const each = 8
  const [servers, gap, served] = [2, 1, 1.2]
  const numbers = waited(queue({ servers, gap, served, days: 1_000, replications: 8 }), 0, tries * each)
  const theory = erlang(servers, gap, served)
  const covered = Array.from({ length: tries }, (_, index) => Interval.of(numbers.slice(index * each, (index + 1) * each)))
    .filter((interval) => interval !== undefined && interval.low <= theory && theory <= interval.high).length
  // Of 400 intervals, 380 give or take 4.4: within three of those.
  expect(covered).toBeGreaterThanOrEqual(367)
  expect(covered).toBeLessThanOrEqual(393)
})
