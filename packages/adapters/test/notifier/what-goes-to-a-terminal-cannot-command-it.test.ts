/** A letter on the terminal is one line that only says something, whatever stands in it; and a stream that is gone is a failure, not a crash. */
import { PassThrough } from "node:stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { open } from "../../src/notifier/console.ts"
import { newLetter, opened, sent, unsent } from "./run.ts"

const line = async (letter: ReturnType<typeof newLetter>): Promise<string> => {
  const stream = new PassThrough()
  await sent(await opened(open({ stream })), letter)
  return String(stream.read())
}

describe("what goes to a terminal", () => {
  it("is one line with when, which, what, whom and the text", async () => {
    const letter = newLetter({ whom: { name: "An" }, text: "Er is een nieuw plan.", safety: true })
    expect(await line(letter)).toBe(`2026-03-02T09:30:00Z ${letter.notice.id} safety plan-delivered to mother (An): Er is een nieuw plan.\n`)
  })
  it("cannot command it", async () => {
    const text = await line(newLetter({ text: "\u001b[2Jgone\u0007 \u202eback\u2066 \ud800 \u{e0041}\nnext\u2028line", whom: { name: "\u001b]0;title" } }))
    expect(text).toContain(String.raw`\u{1b}[2Jgone\u{7} \u{202e}back\u{2066} \u{d800} \u{e0041}\u{a}next\u{2028}line`)
  })
  it("has no control character before its end, whatever it says", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (said, name) => {
      expect((await line(newLetter({ text: said, whom: { name } }))).slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    }), { numRuns: 200 })
  })
  it("keeps what joins a family of emoji", async () => { expect(await line(newLetter({ text: "👨‍👩‍👧" }))).toContain("👨‍👩‍👧") })
  it("is not delivered when the stream has ended or is broken, each time it is tried", async () => {
    const stream = new PassThrough()
    const notifier = await opened(open({ stream }))
    stream.end()
    for (let time = 0; time < 3; time++) expect(await unsent(notifier, newLetter())).toMatchObject({ why: "failed", lasting: false })
    stream.destroy(new Error("gone"))
    expect(await unsent(notifier, newLetter())).toMatchObject({ why: "failed", lasting: false })
  })
})
