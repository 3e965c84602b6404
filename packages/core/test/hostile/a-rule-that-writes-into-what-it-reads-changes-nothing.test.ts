import { describe, expect, it } from "vitest"
import { Trajectory } from "../../src/Trajectory.ts"
import { contained, family, hostile, judged, telling } from "./packs.ts"
import type { Judged } from "./packs.ts"
import { Practice } from "../../src/Practice.ts"

interface Loose { [key: string]: any } // oxlint-disable-line typescript/no-explicit-any -- what a pack without types sees
const writes: readonly (readonly [what: string, write: (view: Loose, asked: Loose) => unknown])[] = [
  ["adds a person", ({ people }) => people.push({ id: "mallory", role: "consultant" })],
  ["gives someone another role", ({ people }) => { people[0].role = "consultant" }],
  ["takes a child away", ({ children }) => { children.length = 0 }],
  ["edits a danger", ({ dangers }) => { dangers[0].id = "none" }],
  ["takes someone out", ({ people }) => people.splice(0, 1)],
  ["writes into what is empty", ({ functions }) => functions.spokespersons.push("mallory")],
  ["writes into the plan", ({ plan }) => plan.versions.push({})],
  ["moves the phase on", ({ phase }) => { phase.name = "Closed" }],
  ["edits the step that is proposed", (_, { proposed }) => { proposed.of = "mallory" }],
  ["edits words in it", (_, { proposed }) => { (proposed.says ?? proposed.grounds.says).text = "nothing happened" }],
  ["reaches for the history", ({ history }) => history.append({})],
  ["gives what it reads another prototype", ({ people }) => Object.setPrototypeOf(people, null)]
]

describe("it is an error there, and nothing is changed", () => {
  it.each(writes)("when it %s", (_, write) => {
    expect(judged(hostile(write as () => unknown))).toEqual(contained("threw"))
  })
  it("also where nothing has happened yet, which all trajectories begin with", () => {
    const practice = Practice.of(hostile(({ functions }: Loose) => functions.spokespersons.push("mallory")))
    practice.whatNeedsToHappen(Trajectory.start("one"), "2026-03-02")
    expect(Trajectory.start("two").functions.spokespersons).toEqual([])
  })
  it("what it puts on its own view is gone with it", () => {
    const { open }: Judged = judged(hostile((view: Loose) => { view["children"] = []; return [] }))
    expect(open).toMatchObject([{ rule: "someone-is-asked" }])
  })
  it("what it does not name is not there", () => {
    const seen: string[] = []
    judged(hostile((view: Loose) => { seen.push(...Object.keys(view)); return [] }, ["people"]))
    expect([...new Set(seen)]).toEqual(["people"])
  })
})

describe("who tells others sees whole trajectories, and cannot change them", () => {
  const trajectory = family()
  const practice = Practice.of(telling((({ trajectory: seen, before, taken, keeping }: Loose) => {
    for (const write of [
      () => seen["people"].push({}), () => { seen["version"] = 0 }, () => { before["id"] = "other" }, () => { taken["by"] = "mallory" }, () => keeping.push({}),
      () => { Object.getPrototypeOf(seen["history"]).at = () => undefined }
    ]) {
      try {
        write()
        return [{ to: "mallory", about: {} }]
      } catch {} // as it should be
    }
    return []
  }) as () => unknown))
  it("whatever it tries", () => {
    const answer = practice.take(trajectory, { step: "ExpectationsShared", of: "mother", says: { text: "…", about: ["mother"], by: "mother" } }, { by: "mother", at: "2026-03-09" })
    if (answer._tag === "Failure") throw new Error("refused")
    expect(practice.announcedAfter(trajectory, answer.success.trajectory, answer.success.taken)).toEqual([])
    expect(trajectory.history.at(1)?.number).toBe(1)
  })
})
