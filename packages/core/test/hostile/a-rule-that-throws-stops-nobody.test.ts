import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { at, contained, family, hostile, judged, step } from "./packs.ts"

const thrown: readonly (readonly [what: string, thrown: unknown])[] = [
  ["an error", new Error("vendor")], ["a text", "no"], ["nothing", undefined], ["null", null], ["a promise", Promise.resolve()],
  ["an object whose message throws", { get message() { throw new Error("again") } }],
  ["a proxy that is revoked", (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()]
]

describe("the step is judged without it, and it is named", () => {
  it.each(thrown)("when it throws %s", (_, value) => {
    expect(judged(hostile(() => { throw value }))).toEqual(contained("threw"))
  })
  it("when it goes deeper than there is room for", () => {
    const deeper = (): unknown => [deeper()]
    expect(judged(hostile(deeper))).toEqual(contained("threw"))
  })
  it("when whoever is told of it throws as well", () => {
    const practice = Practice.of(hostile(() => { throw new Error("vendor") })).watched({ failed: () => { throw new Error("the log is full") } })
    const answer = practice.takeUnknown(family(), step, { by: "mother", at })
    expect(Result.isSuccess(answer) && answer.success.taken.open).toEqual(contained("threw").open)
  })
})
