/** Each half fails in its own way, and the process or the connection is cut between them: then nothing is there of the other. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { casework, isThere, maple, newId } from "./casework.ts"
import type { Casework } from "./casework.ts"

describe.skipIf(!isThere)("a row and a step are both there, or neither", () => {
  let its: Casework
  beforeAll(async () => {
    its = await casework()
    await its.open()
  })
  const appointment = { on: "2030-06-01", place: "at the kitchen table", caseworker: "carl", invited: ["mia", "noor"] }
  const make = (id: string, more: object = {}) => its.ask(`${maple}/appointments/${id}`, { method: "PUT", by: "ann", body: { ...appointment, ...more } })
  const counts = async () => ({ journal: await its.rows("journal"), appointments: await its.rows("appointments"), steps: await its.rows("omringd.steps") })

  it("when all is well", async () => {
    const before = await counts()
    expect((await make(newId())).statusCode).toBe(201)
    expect(await counts()).toEqual({ journal: before.journal + 1, appointments: before.appointments + 1, steps: before.steps + 1 })
    expect((await its.take("StrengthNamed", "mia")).statusCode).toBe(201)
    expect(await counts()).toEqual({ journal: before.journal + 2, appointments: before.appointments + 1, steps: before.steps + 2 })
  })
  it("when the row cannot be written, after the step was taken", async () => {
    const before = await its.everything()
    const answer = await make(newId(), { caseworker: "nobody" })
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { problems: [{ in: "body", at: "/caseworker" }] }])
    expect(await its.everything()).toBe(before)
    expect((await its.take("StrengthNamed", "mia")).statusCode).toBe(201) // nothing of it was remembered
  })
  it("when the step is refused", async () => {
    const before = await its.everything()
    expect((await make(newId(), { on: "2020-01-01" })).json()).toMatchObject({ type: "/problems/step-refused", reasons: [{ reason: "Misfit" }] })
    expect((await make(newId(), { invited: ["a-stranger"] })).statusCode).toBe(409)
    expect(await its.everything()).toBe(before)
  })
  it("when the step cannot be written", async () => {
    const [before, strength] = [await its.everything(), await its.whole("StrengthNamed", "mia")]
    await its.pool.query("ALTER TABLE omringd.steps RENAME COLUMN taken TO gone")
    try {
      expect((await make(newId())).statusCode).toBe(500)
      expect((await its.ask(`${maple}/steps/${newId()}`, { method: "PUT", by: "mia", body: { step: strength } })).statusCode).toBe(500)
    } finally {
      await its.pool.query("ALTER TABLE omringd.steps RENAME COLUMN gone TO taken")
    }
    expect(await its.everything()).toBe(before)
  })
  it("when somebody else keeps the case to themselves for too long", async () => {
    const impatient = await casework(undefined, its.url, 300)
    const before = await its.everything()
    const client = await its.pool.connect()
    await client.query("BEGIN; LOCK TABLE journal")
    const answer = await impatient.take("StrengthNamed", "mia")
    await client.query("ROLLBACK")
    client.release()
    expect([answer.statusCode, answer.headers["retry-after"], answer.json()]).toMatchObject([503, "1", { type: "/problems/not-now" }])
    expect(await its.everything()).toBe(before)
  })
  it("when the connection is cut between them", async () => {
    const before = await its.everything()
    await expect(its.embedding.transaction(async ({ client, steps }) => {
      const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")
      expect(await steps.take("maple-street", { step: "PersonJoined", person: "aunt", role: "network-person" }, { by: "aunt", at: "2026-03-02" })).toMatchObject({ ok: true })
      await its.pool.query("SELECT pg_terminate_backend($1)", [rows[0]?.pid])
      await client.query("INSERT INTO journal (case_id, id, account, kind, happened) VALUES ('maple-street', 'x', 'ann', 'x', 'x')")
    })).rejects.toThrow(/terminat|not queryable/u)
    expect(await its.everything()).toBe(before)
    expect((await its.take("StrengthNamed", "mia")).statusCode).toBe(201)
  })
  it("when a statement failed and the failure was lost on the way", async () => {
    const before = await its.everything()
    await expect(its.embedding.transaction(async ({ client, steps }) => {
      await steps.take("maple-street", { step: "PersonJoined", person: "aunt", role: "network-person" }, { by: "aunt", at: "2026-03-02" })
      await client.query("SELECT 1 / 0").catch(() => {})
    })).rejects.toThrow(/rolled back/u)
    expect(await its.everything()).toBe(before)
    expect((await its.take("StrengthNamed", "mia")).statusCode).toBe(201)
  })
  it.each(["row", "step"])("when the process is killed after one half, the %s first, or after both", async (first) => {
    for (const halves of [1, 2, 3]) {
      const before = await its.everything()
      const counted = await counts()
      const program = fileURLToPath(new URL("process/stops-between.ts", import.meta.url))
      const child = spawn(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", program, its.url, first, newId()], { stdio: ["pipe", "pipe", "inherit"] })
      const ended = once(child, "exit")
      let said = ""
      child.stdout.on("data", (chunk: Buffer) => { said += chunk.toString() })
      const heard = async (times: number) => {
        await expect.poll(() => said.split("\n").length - 1, { timeout: 20_000 }).toBe(times)
      }
      for (let half = 1; half <= halves; half++) {
        await heard(half)
        if (half < halves) child.stdin.write("on\n")
      }
      child.kill("SIGKILL")
      await ended
      if (halves < 3) expect(await its.everything()).toBe(before)
      else expect(await counts()).toMatchObject({ journal: counted.journal + 1, steps: counted.steps + 1 })
    }
  }, 120_000)
})
