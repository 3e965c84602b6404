import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { at, family, step, telling } from "./packs.ts"

const told = (tells: () => unknown) => {
  const failures: string[] = []
  const practice = Practice.of(telling(tells)).watched({ failed: ({ rule, asked, failed }) => { failures.push(`${rule ?? ""} ${asked} ${failed}`) } })
  const before = family()
  const answer = practice.takeUnknown(before, step, { by: "mother", at })
  if (Result.isFailure(answer)) throw new Error("refused")
  return { to: practice.announcedAfter(before, answer.success.trajectory, answer.success.taken).map(({ to }) => to), failures }
}

describe("whoever holds the public mandate is told in its place", () => {
  it.each([
    ["throws", () => { throw new Error("vendor") }, "threw"], ["answers later", () => Promise.reject(new Error("later")), "promised"],
    ["answers junk", () => ({}), "unreadable"], ["tells nobody there is", () => [{ to: "the whole street", about: {} }], "unreadable"],
    ["never stops telling", function* endless() { for (;;) yield { to: "mother", about: {} } }, "unreadable"],
    ["changes all lists", () => { Object.assign(Array.prototype, { flatMap: () => [] }); return [] }, "polluted"]
  ])("when it %s", (_, tells, failed) => {
    expect(told(tells)).toEqual({ to: ["consultant"], failures: [`harm-is-told tells ${failed}`] })
  })
  it("and whom it could name is told as well", () => {
    expect(told(() => [{ to: "mother", about: {} }, null])).toEqual({ to: ["mother", "consultant"], failures: ["harm-is-told tells unreadable"] })
  })
})
