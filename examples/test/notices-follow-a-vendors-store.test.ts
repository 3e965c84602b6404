/** Notices are opened on a vendor's store beside omringd, hear what it records, and go on from where they had come to. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, expect, it } from "vitest"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { memory } from "@omringd/adapters/outbox/memory"
import { alone } from "@omringd/adapters/rounds/alone"
import { NoticeRule, Pack, Practice, Step } from "@omringd/core"
import { Notifier, openNotices, People } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { jsonLines } from "../vendor-store/src/json-lines.ts"

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-followed-"))
afterAll(() => { fs.rmSync(folder, { recursive: true }) })

const texts = { professional: "{person} joined.", family: "{person} joined.", child: "{person} joined." }
const someoneJoined = NoticeRule.after({
  id: "someone-joined", clause: "made-up", after: ["PersonJoined"], says: { nl: texts, en: texts, sv: texts }, told: {}, silent: {},
  tells: ({ taken: { step } }) => [{ to: "an", about: { person: step.person } }]
})
const practice = Practice.of(Pack.define({ name: "made-up", version: "1", sdk: 1, rules: [], notices: [someoneJoined] }))

it("what is recorded is told, and told once, by notices that are opened twice", async () => {
  const told: string[] = []
  const open = () => openNotices({
    practice, sha256, store: jsonLines({ folder }), outbox: memory(), rounds: alone(),
    notifier: Layer.succeed(Notifier, { send: ({ notice: { about } }) => Effect.sync(() => { told.push(String(about["person"])) }) }),
    people: Layer.succeed(People, { find: (person) => Effect.succeed({ person, language: "en" as const, register: "professional" as const }) })
  })
  const omringd = await openOmringd({ practice, store: jsonLines({ folder }) })
  const joins = async (person: string) => {
    const { ok } = await omringd.take("a-family", Step.make("PersonJoined", { person, role: "consultant" }), { by: person, at: "2026-03-02" })
    expect(ok).toBe(true)
  }
  await joins("an")
  const notices = await open()
  await expect.poll(() => told).toEqual(["an"])
  await joins("els")
  await expect.poll(() => told).toEqual(["an", "els"])
  await notices.close()
  await joins("jo")
  const again = await open() // with nothing in its outbox: what it is told of comes from where it had come to
  await expect.poll(() => told).toEqual(["an", "els", "jo"])
  await again.close()
  await omringd.close()
})
