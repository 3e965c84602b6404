import { describe, expect, it } from "vitest"
import { History } from "../src/History.ts"
import type { Taken } from "../src/Taken.ts"

const taken = (id: string, number: number): Taken => ({
  id, trajectory: "t", number, step: { step: "PlanAccepted" }, by: "a", under: "set-the-what", at: "2026-03-02", recordedAt: "2026-03-02",
    packs: [], schema: 1
})
const [a, b, c] = [taken("a", 1), taken("b", 2), taken("c", 3)] as const
const ids = (history: Iterable<Taken>) => [...history].map(({ id }) => id)

describe("a history", () => {
  const history = History.empty.append(a).append(b)

  it("looks back by number and by name", () => {
    expect([0, 1, 2, 3, -1, 1.5, Number.NaN].map((number) => history.at(number))).toEqual([undefined, a, b, undefined, undefined, undefined,
      undefined])
    expect([history.get("a"), history.get("b"), history.get("c"), history.get("")]).toEqual([a, b, undefined, undefined])
    expect(history.length).toBe(2)
  })
  it("is gone through in order, as often as one likes", () => {
    expect([ids(history), ids(history), ids(history.toArray())]).toEqual([["a", "b"], ["a", "b"], ["a", "b"]])
    expect(JSON.stringify({ history })).toBe(JSON.stringify({ history: [a, b] }))
  })
  it("of what was recorded is the same as one that was appended to", () => {
    const recorded = [a, b]
    const same = History.of(recorded)
    recorded.push(c)
    expect([same.length, ids(same), same.get("b"), same.get("c"), same.at(2)]).toEqual([2, ["a", "b"], b, undefined, b])
    expect(ids(same.append(c))).toEqual(["a", "b", "c"])
  })
})

describe("versions of one past", () => {
  const past = History.empty.append(a)
  const one = past.append(b)
  const other = past.append(c)

  it("do not see each other's future", () => {
    expect([ids(past), ids(one), ids(other)]).toEqual([["a"], ["a", "b"], ["a", "c"]])
    expect([past.get("b"), one.get("c"), other.get("b")]).toEqual([undefined, undefined, undefined])
    expect([past.at(2), one.at(2), other.at(2)]).toEqual([undefined, b, c])
    expect([past.length, one.length, other.length]).toEqual([1, 2, 2])
  })
  it("also when a future has the same name at another place", () => {
    const later = one.append(c)
    const again = past.append(taken("c", 2)).append(taken("b", 3))
    expect([later.get("b")?.number, later.get("c")?.number]).toEqual([2, 3])
    expect([again.get("b")?.number, again.get("c")?.number]).toEqual([3, 2])
    expect(ids(later)).toEqual(["a", "b", "c"])
  })
  it("a name that was used in another future is free in this one", () => {
    const first = past.append(b)
    const second = past.append(taken("x", 2)).append(b)
    expect([first.get("b"), second.get("b"), second.at(3)]).toEqual([b, b, b])
    expect(first.get("x")).toBeUndefined()
  })
  it("nothing that happens elsewhere is in the empty one", () => {
    expect([History.empty.length, ids(History.empty), History.empty.get("a"), History.empty.at(1)]).toEqual([0, [], undefined, undefined])
  })
  it("appending to the newest takes no copy", () => {
    let long = History.empty
    for (let number = 1; number <= 50_000; number++) long = long.append(taken(String(number), number))
    expect([long.length, long.get("50000")?.number]).toEqual([50_000, 50_000])
  })
})
