/** The id in the address is the step's: asked once or ten times, alone or at once, it is taken once. And what was decided on an older version is not taken. */
import { beforeAll, describe, expect, it } from "vitest"
import { casework, isThere, maple, newId } from "./casework.ts"
import type { Casework } from "./casework.ts"

describe.skipIf(!isThere)("a retried request takes one step", () => {
  let its: Casework
  beforeAll(async () => {
    its = await casework()
    await its.open()
  })
  const step = async (name: string) => ({ at: "2026-03-02", step: await its.whole("StrengthNamed", "mia", { strength: name }) })
  const put = (id: string, body: unknown, headers = {}) => its.ask(`${maple}/steps/${id}`, { method: "PUT", by: "mia", body, headers })
  const version = async () => Number(String((await its.ask(`${maple}/story`, { by: "ann" })).headers["etag"]).replaceAll('"', ""))

  it("one after the other: created, and then as it was", async () => {
    const [id, body, before] = [newId(), await step("first"), await version()]
    const answers = [await put(id, body), await put(id, body), await put(id, body)]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200, 200])
    expect(new Set(answers.map(({ body: text }) => text)).size).toBe(1)
    expect(answers.map(({ headers }) => headers["etag"])).toEqual(Array.from({ length: 3 }, () => `"${before + 1}"`))
    expect(await its.pool.query("SELECT FROM journal WHERE id = $1", [id])).toMatchObject({ rowCount: 1 })
  })
  it("all at once", async () => {
    const [id, body, before] = [newId(), await step("at once"), await version()]
    const answers = await Promise.all(Array.from({ length: 6 }, () => put(id, { ...body, step: { ...body.step, strength: "once" } })))
    expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, 200, 200, 200, 200, 201])
    expect(await version()).toBe(before + 1)
  })
  it("also when it named the version it was decided on, which is not that any more", async () => {
    const [id, body, before] = [newId(), await step("named"), await version()]
    const headers = { "if-match": `"${before}"` }
    expect([(await put(id, body, headers)).statusCode, (await put(id, body, headers)).statusCode]).toEqual([201, 200])
  })
  it("but another step, or someone else's, is not taken under the same id", async () => {
    const [id, body] = [newId(), await step("mine")]
    await put(id, body)
    const other = await put(id, await step("other"))
    expect([other.statusCode, other.json()]).toMatchObject([409, { reasons: [{ reason: "IdTaken", id }], needs: [] }])
    expect((await its.ask(`${maple}/steps/${id}`, { method: "PUT", by: "carl", body })).json()).toMatchObject({ reasons: [{ reason: "IdTaken" }] })
  })
  it("and what was decided on an older version, or one to come, is answered with the version there is", async () => {
    const [before, everything] = [await version(), await its.everything()]
    for (const wrong of [before - 1, before + 1, 0, 999_999_999]) {
      const answer = await put(newId(), await step("late"), { "if-match": `"${wrong}"` })
      expect([answer.statusCode, answer.json()]).toMatchObject([412, { type: "/problems/other-version", version: before }])
    }
    expect(await its.everything()).toBe(everything)
  })
  it("and of those who decided on the same version one is first, and the others are told", async () => {
    const before = await version()
    const bodies = await Promise.all(["a", "b", "c", "d"].map(step))
    const answers = await Promise.all(bodies.map((body) => put(newId(), body, { "if-match": `"${before}"` })))
    expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([201, 412, 412, 412])
    expect(await version()).toBe(before + 1)
  })
  it("while those who named none are all taken, one after the other", async () => {
    const before = await version()
    const bodies = await Promise.all(["e", "f", "g"].map(step))
    const answers = await Promise.all(bodies.map((body) => put(newId(), body)))
    for (const { statusCode, body } of answers) if (statusCode !== 201) expect([statusCode, JSON.parse(body)]).toMatchObject([409, { type: "/problems/someone-was-first" }])
    expect(await version()).toBe(before + answers.filter(({ statusCode }) => statusCode === 201).length)
  })
})
