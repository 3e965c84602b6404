/** The door for whoever does not use effect: the same answers, on a sealed store with its keyring and log. */
import { describe, expect, it } from "vitest"
import { openForgetting } from "@omringd/core/Forgetting"
import type { Certificate, Due } from "@omringd/core/Forgetting"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import { sha256 } from "../../src/evidence/sha256.ts"
import { layer as memoryLog } from "../../src/forgetting/memory.ts"
import { layer as postgresLog } from "../../src/forgetting/postgres.ts"
import { layer as ringKeys, Ring } from "../../src/keyring/memory.ts"
import { layer as postgresKeys } from "../../src/keyring/postgres.ts"
import { postgres as postgresOutbox } from "../../src/outbox/postgres.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import { memory, Shelf } from "../../src/store/memory.ts"
import { postgres } from "../../src/store/postgres.ts"
import { isThere, newSchema, pool } from "../store/postgresPlaces.ts"
import { practice } from "./family.ts"

const all = async <A>(given: AsyncIterable<A>): Promise<readonly A[]> => {
  const found: A[] = []
  for await (const one of given) found.push(one)
  return found
}

/** Takes the first steps of a family, whose child was born on this day. */
const told = async (omringd: Omringd, born = "1990-06-01"): Promise<void> => {
  const says = (text: string, about: string) => ({ text, about: [about] as [string], by: "an" })
  const who = { by: "an", at: "2000-03-02" }
  for (const step of [
    { step: "PersonJoined", person: "an", role: "consultant" }, { step: "ChildJoined", child: "noor", speaks: "own", born },
    { step: "SignalReceived", signal: "signal", from: "an", as: "consultant", children: [], worries: says("worries", "noor"), goesWell: "asked-not-answered", mustHappen: "asked-not-answered" }
  ] as const) expect(await omringd.take("blue", step, who)).toMatchObject({ ok: true })
}
const world = async (born?: string) => {
  const [ring, shelf, log] = [Ring.empty(), Shelf.empty(), new Map<string, Certificate>()]
  const keys = ringKeys({ ring })
  const store = sealedStore({ store: memory({ shelf, sha256 }), keyring: keys, cipher: aesGcm() })
  const omringd = await openOmringd({ practice, store })
  await told(omringd, born)
  return { ring, omringd, open: () => openForgetting({ practice, sha256, store, keys, log: memoryLog(log) }) }
}

describe("through promises", () => {
  it("what is due is forgotten, told and looked at again", async () => {
    const { ring, omringd, open } = await world()
    const forgetting = await open()
    expect((await all<Due>(forgetting.due("2010-06-01"))).map(({ due }) => due)).toEqual(["no"])
    expect(await all<Due>(forgetting.due("2010-06-02"))).toMatchObject([{ due: "trajectory", trajectory: "blue" }])
    const answer = await forgetting.forgetPerson({ person: "noor", authority: "office" })
    expect(answer).toMatchObject({ ok: true, certificate: { keys: [{ person: "noor" }] } })
    expect((await omringd.read("blue")).signals).toMatchObject([{ worries: { text: "[forgotten]" } }])
    const certificates = await all(forgetting.certificates())
    expect(certificates).toHaveLength(1)
    for (const certificate of certificates) expect(await forgetting.check(certificate)).toEqual([])
    expect(await forgetting.forgetTrajectory({ trajectory: "blue", authority: "office" })).toMatchObject({ ok: true, certificate: { trajectory: "blue" } })
    expect((await omringd.read("blue")).version).toBe(0)
    expect(await forgetting.recover()).toEqual([])
    expect([...ring.keys.keys()]).toEqual([])
    await forgetting.close()
    await omringd.close()
  })
  it("what is refused is an answer, and what nobody knows too", async () => {
    const { omringd, open } = await world()
    const forgetting = await open()
    expect(await forgetting.request({ person: "nobody", by: "nobody", authority: "office" })).toEqual({ ok: false, refused: { grounds: [{ held: "no-key", person: "nobody" }] } })
    await forgetting.close()
    await omringd.close()
  })
  it("what became of someone's own view is told by its step or by why not, in codes and references: no word of anyone is in an answer", async () => {
    const { omringd, open } = await world("2020-06-01")
    const forgetting = await open()
    const asked = (to: string) => forgetting.request({ person: "noor", by: "noor", authority: "office", view: { trajectory: "blue", to, says: { text: "I see it otherwise", about: ["noor"], by: "noor" } } })
    const { signals: [signal] } = await omringd.read("blue")
    const grounds = [{ held: "kept", trajectory: "blue", child: "noor", until: "2040-06-01", because: "test-term", source: { by: "a test", at: "https://example.org/terms" } }]
    const attached = await asked("3")
    expect(attached).toEqual({ ok: false, refused: { grounds, attached: { ok: true, trajectory: "blue", step: "4" } } })
    const refused = await asked("no-such-step")
    expect(refused).toMatchObject({ ok: false, refused: { grounds, attached: { ok: false, refusal: { reasons: [{ reason: "UnknownReference", reference: "no-such-step" }] } } } })
    expect((await omringd.read("blue")).views).toMatchObject([{ says: { text: "I see it otherwise" } }])
    expect(signal?.worries).toMatchObject({ text: "worries" })
    for (const answer of [attached, refused]) expect(JSON.stringify(answer)).not.toMatch(/worries|otherwise/u)
    await forgetting.close()
    await omringd.close()
  })
  it("a store without a chain is refused: nothing of it could be shown", async () => {
    const keys = ringKeys()
    await expect(openForgetting({ practice, sha256, store: memory(), keys, log: memoryLog() })).rejects.toMatchObject({ _tag: "NoChain" })
  })
})

describe.skipIf(!isThere)("on PostgreSQL, through promises", () => {
  it("one pool of the host's serves store, keys, log and outbox", async () => {
    const [schema, keysSchema, logSchema] = [newSchema(), newSchema(), newSchema()]
    const keys = postgresKeys({ pool, schema: keysSchema })
    const store = sealedStore({ store: postgres({ pool, schema }), keyring: keys, cipher: aesGcm() })
    const omringd = await openOmringd({ practice, store })
    await told(omringd)
    const forgetting = await openForgetting({ practice, sha256, store, keys, log: postgresLog({ pool, schema: logSchema }), outbox: postgresOutbox({ pool, schema }) })
    expect(await forgetting.forgetPerson({ person: "noor", authority: "office" })).toMatchObject({ ok: true, certificate: { keys: [{ person: "noor" }] } })
    expect((await omringd.read("blue")).signals).toMatchObject([{ worries: { text: "[forgotten]" } }])
    expect(await all(forgetting.certificates())).toHaveLength(1)
    await forgetting.close()
    await omringd.close()
  })
})
