/** Whatever is asked, by whoever: when it is not answered with success, every table is as it was, and the case at the version it was at. */
import * as fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { Step } from "@omringd/core"
import { signIn } from "../src/host/sessions.ts"
import { casework, isThere, maple, newId } from "./casework.ts"
import type { Casework, Person } from "./casework.ts"

const junk = fc.oneof(
  fc.constantFrom("", "{", "null", "[]", "3", '"step"', '{"step":', "\u0000", '{"__proto__":{"step":{}}}', '{"step":{"step":"StrengthName"}}', '{"step":{"__proto__":{"step":"PersonJoined"}}}', `{"at":"${"9".repeat(5_000)}"}`),
  fc.json(), fc.string()
)
/** Codes, references and words in places where others belong. */
const spoiled = (step: object): fc.Arbitrary<unknown> => fc.constantFrom(...Object.keys(step)).chain((key) =>
  fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.constant("nobody"), fc.constant({ ...step })).map((value) => ({ ...step, [key]: value })))

describe.skipIf(!isThere)("what is refused, malformed or unauthorised never writes", () => {
  let its: Casework
  /** Another case system, in which nobody was made to leave by what was tried before. */
  let another: Casework
  let expired = ""
  let stranger = ""
  beforeAll(async () => {
    its = await casework()
    await its.open()
    another = await casework()
    await another.open()
    await its.pool.query("INSERT INTO accounts (id, name) VALUES ('stranger', 'Someone')")
    expired = await signIn(its.pool, "ann", -1)
    stranger = await signIn(its.pool, "stranger")
  })

  it("with anyone's token or none, any step whole or spoiled, any version, any text, at any address", { timeout: 120_000 }, async () => {
    const people: readonly Person[] = ["ann", "carl", "mia", "ivo"]
    const token = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...people).map((person) => `Bearer ${its.tokens[person]}`) },
      fc.constantFrom(undefined, "", "Bearer", "Bearer ' OR 1 = 1 --", `Bearer ${"x".repeat(43)}`), fc.constant("expired"), fc.constant("stranger")
    )
    const version = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom('"0"', '"6"', '"99"', "7", "*", 'W/"6"', "x"))
    const address = fc.constantFrom("steps", "steps", "steps", "appointments", "why-not")
    const caseId = fc.oneof({ weight: 8, arbitrary: fc.constant("maple-street") }, fc.constantFrom("oak-street", "%00", "..", "%2e%2e", "maple-street%20", "x".repeat(70), "'", "%E0%A4%A"))
    let refused = 0
    await fc.assert(fc.asyncProperty(
      token, version, address, caseId, fc.constantFrom(...Step.tags), fc.boolean(), junk, fc.integer(), fc.constantFrom(undefined, "2026-03-02", "2031-01-01", "yesterday"),
      async (authorization, match, to, of, tag, isSpoiled, text, seed, at) => {
        const before = await its.everything()
        const step = await its.whole(tag, "ann")
        const [body] = isSpoiled ? fc.sample(fc.oneof(spoiled(step).map((one) => JSON.stringify({ step: one })), fc.constant(text)), { seed, numRuns: 1 }) : [JSON.stringify({ step, at })]
        const method = to === "why-not" ? "POST" : "PUT"
        const answer = await its.ask(`/cases/${of}/${to}${to === "why-not" ? "" : `/${newId()}`}`, {
          method, body: body ?? "",
          headers: {
            ...(authorization === undefined ? {} : { authorization: authorization === "expired" ? `Bearer ${expired}` : authorization === "stranger" ? `Bearer ${stranger}` : authorization }),
            ...(match === undefined ? {} : { "if-match": match })
          }
        })
        if (answer.statusCode === 201) {
          expect([to, of, authorization !== `Bearer ${its.tokens.ivo}`]).toEqual([to, "maple-street", true])
          return
        }
        refused++
        expect(answer.statusCode).toBeLessThan(500)
        if (to !== "why-not") expect([answer.statusCode, answer.headers["content-type"]]).toEqual([answer.statusCode, expect.stringMatching(/^application\/problem\+json/u)])
        expect(await its.everything()).toBe(before)
      }
    ), { numRuns: 250 })
    expect(refused).toBeGreaterThan(100)
  })

  it("and every way of not being allowed is told apart only as far as it may be", async () => {
    const ask = (token: string | undefined, path: string) => its.app.inject({ method: "PUT", url: `${path}/steps/${newId()}`, headers: token === undefined ? {} : { authorization: `Bearer ${token}` }, payload: {} })
    const types = async (token: string | undefined, path: string) => (await ask(token, path)).json<{ type: string }>().type
    expect(await types(undefined, maple)).toBe("/problems/not-signed-in")
    expect(await types(expired, maple)).toBe("/problems/not-signed-in")
    expect(await types(stranger, maple)).toBe("/problems/no-such-case")
    expect(await types(stranger, "/cases/never-was")).toBe("/problems/no-such-case")
    expect(await types(its.tokens.ivo, maple)).toBe("/problems/only-reading")
    expect(await types(its.tokens.ann, maple)).toBe("/problems/malformed")
    const [theirs, nobodys] = await Promise.all([ask(stranger, maple), ask(stranger, "/cases/never-was")])
    expect(theirs.body.replaceAll(/urn:request:[^"]*/gu, "")).toBe(nobodys.body.replaceAll(/urn:request:[^"]*/gu, ""))
  })

  it("and who acts is who is signed in: the body has no say in it", async () => {
    const step = await another.whole("StrengthNamed", "mia")
    const before = await another.everything()
    for (const more of [{ by: "ann" }, { who: { by: "ann" } }, { recordedAt: "2020-01-01" }, { id: "x" }]) {
      const answer = await another.ask(`${maple}/steps/${newId()}`, { method: "PUT", by: "mia", body: { step, ...more } })
      expect([answer.statusCode, answer.json()]).toMatchObject([422, { problems: [{ in: "body", at: `/${Object.keys(more)[0]}` }] }])
    }
    expect(await another.everything()).toBe(before)
    expect((await another.take("StrengthNamed", "mia")).json()).toMatchObject({ by: "mia" })
  })

  it("and every problem is named at once, in whatever part of the request it is", async () => {
    const answer = await its.ask(`${maple}/steps/not%20a%20reference`, {
      method: "PUT", by: "ann", headers: { "if-match": "seven" },
      body: { at: "yesterday", step: { step: "StrengthNamed", strength: "a b", of: [], says: { kind: "gossip", says: { text: "", about: ["mia"], by: "ann" } }, more: 1 } }
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.json<{ problems: { in: string; at: string }[] }>().problems.map((one) => `${one.in} ${one.at}`).toSorted()).toEqual([
      "body /at", "body /step/more", "body /step/of", "body /step/says/kind", "body /step/says/says/text", "body /step/strength", "headers /if-match", "path /step"
    ])
    const slip = await its.ask(`${maple}/why-not`, { method: "POST", by: "ann", body: { step: { step: "StrenghtNamed" } } })
    expect(slip.json()).toMatchObject({ problems: [{ at: "/step/step", says: expect.stringContaining("StrengthNamed") }] })
  })

  it("and what needs to happen, or who is safe, on a day that is none, or that goes by another name, is not answered", async () => {
    for (const path of ["needs", "children/noor/safety"]) {
      expect((await its.ask(`${maple}/${path}?at=2026-03-01`, { by: "mia" })).statusCode).toBe(200)
      for (const wrong of ["at=2026-3-1", "at=01/03/2026", "at=2026-02-30", "at=yesterday", "at=", "at=2026-03-01&at=2026-03-02", "on=2026-3-1", "on=2026-03-01"]) {
        const answer = await its.ask(`${maple}/${path}?${wrong}`, { by: "mia" })
        expect([wrong, answer.statusCode, answer.json()]).toMatchObject([wrong, 422, { type: "/problems/malformed", problems: [{ in: "query", at: `/${wrong.slice(0, 2)}` }] }])
      }
    }
  })
})
