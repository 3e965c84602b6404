/** When family and network meet next, out of what was said of it. */
import { expect, it } from "vitest"
import { did, mother, on, teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import { NextMeeting } from "../../src/view/next-meeting.ts"
import { opened, told } from "../step/stage.ts"

const called = (day: string, ...invited: readonly [string, ...string[]]) => did("NetworkMeetingCalled", { on: day, invited }, mother.id)
const everyone = [mother.id, teenager.id] as const
const held = (next?: string) => did("NetworkMeetingHeld", { present: [mother.id], ...(next === undefined ? {} : { next }) })
const next = (at: string, ...acts: readonly (Act | readonly Act[])[]) => NextMeeting.of(told(opened, ...acts), at)

it("is the day for which it was called, with who called it and whom", () => {
  expect(next("2026-03-03", called("2026-03-12", ...everyone)))
    .toEqual({ on: "2026-03-12", by: mother.id, invited: [mother.id, teenager.id], at: "2026-03-02" })
})
it("is the day on which they parted, with who was there", () => {
  expect(next("2026-03-03", held("2026-03-16"))).toEqual({ on: "2026-03-16", invited: [mother.id], at: "2026-03-02" })
})
it("is there on the day itself, and not the day after", () => {
  expect(next("2026-03-12T20:00:00Z", called("2026-03-12", ...everyone))?.on).toBe("2026-03-12")
  expect(next("2026-03-13", called("2026-03-12", ...everyone))).toBeUndefined()
})
it("is over once they have met on that day or later", () => {
  const meeting = called("2026-03-12", ...everyone)
  expect(next("2026-03-12", meeting, on("2026-03-12", held()))).toBeUndefined()
  expect(next("2026-03-12", meeting, on("2026-03-11", held()))?.on).toBe("2026-03-12")
})
it("is moved by calling it again, also to an earlier day", () => {
  expect(next("2026-03-05", called("2026-03-12", ...everyone), on("2026-03-04", called("2026-03-10", mother.id)))?.on).toBe("2026-03-10")
})
it("is what was said last: a call on the day they met counts over what they said then", () => {
  expect(next("2026-03-05", called("2026-03-12", ...everyone), on("2026-03-04", held("2026-03-20")))?.on).toBe("2026-03-20")
  expect(next("2026-03-05", held("2026-03-20"), called("2026-03-12", ...everyone))?.on).toBe("2026-03-12")
})
it("nobody said when: there is none", () => {
  expect(next("2026-03-03", held())).toBeUndefined()
})
