import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Practice, Step } from "@omringd/core"
import { Notifier, openNotices } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { sqlite as outbox } from "@omringd/adapters/outbox/sqlite"
import { layer as people } from "@omringd/adapters/people/memory"
import { alone } from "@omringd/adapters/rounds/alone"
import { sqlite as store } from "@omringd/adapters/store/sqlite"
import { network } from "@omringd/rules/network"

const file = process.argv[2] ?? "omringd.db"
const practice = Practice.of(network())

// Prints each letter. The ones that ship send it by e-mail, to a webhook, to NATS or to RabbitMQ.
const heard = Promise.withResolvers<void>()
const notifier = Layer.succeed(Notifier, {
  send: ({ to, text }) => Effect.sync(() => {
    console.log(`${to.name}: ${text}`)
    heard.resolve()
  })
})

const notices = await openNotices({
  practice, sha256, notifier, store: store({ file }), outbox: outbox({ file }), rounds: alone(),
  people: people({
    omringd: 1,
    people: [
      { person: "jo", language: "en", register: "family", name: "Uncle Jo" },
      { person: "els", language: "en", register: "family", name: "Els" }
    ]
  })
})

const omringd = await openOmringd({ practice, store: store({ file }) })
const take = async (by: string, step: Step): Promise<void> => {
  const answer = await omringd.take("our-family", step, { by, at: "2026-03-02" })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal.reasons))
}
await take("an", Step.make("PersonJoined", { person: "an", role: "consultant" }))
await take("els", Step.make("PersonJoined", { person: "els", role: "parent", relation: "mother" }))
await take("jo", Step.make("PersonJoined", { person: "jo", role: "network-person", relation: "aunt-or-uncle" }))
await take("els", Step.make("SignalReceived", {
  signal: "first-call", from: "els", as: "parent", children: [{ child: "noor", speaks: "own" }],
  worries: { text: "I come home too late.", about: ["els"], by: "els" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
}))
await take("an", Step.make("TrajectoryOpened", { family: "janssens", children: ["noor"], holder: "an", reason: { text: "Noor is alone at night.", about: ["noor"], by: "an" }, considered: [] }))
await take("jo", Step.make("NetworkMeetingCalled", { on: "2026-03-12", invited: ["els"] }))

await heard.promise
await notices.close()
await omringd.close()
