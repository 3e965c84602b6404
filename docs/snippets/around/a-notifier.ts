/** The notifier of docs/notices.md, sending one letter that arrives and one that does not. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, Recipient } from "@omringd/core/Notices"

interface Options {
  readonly bring: (id: string, to: Recipient, text: string) => Promise<void>
}
const brought: string[] = []
const bring: Options["bring"] = async (id, to, text) => {
  if (to.email === undefined) throw new Error("no way to get there")
  brought.push(`${id} ${to.email} ${text}`)
}

// the snippet

const letter = (differs: Partial<Recipient>): Letter => ({
  notice: { id: "1", notice: "n", clause: "c", trajectory: "t", to: "an", about: {}, safety: false, at: "2026-03-02", because: { of: "step", step: "1", number: 1, tag: "ChairNamed", recordedAt: "2026-03-02" } } as unknown as Letter["notice"],
  to: { person: "an", language: "en", register: "family", ...differs }, text: "hello"
})
const send = (one: Letter) => Effect.provide(Effect.flatMap(Notifier, (notifier) => notifier.send(one)), layer({ bring }))
await Effect.runPromise(send(letter({ email: "an@example.org" })))
const failed = await Effect.runPromise(Effect.flip(send(letter({}))))
if (brought.join() !== "1 an@example.org hello" || failed.why !== "unreachable") throw new Error(JSON.stringify([brought, failed]))
