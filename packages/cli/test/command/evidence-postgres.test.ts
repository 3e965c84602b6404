/** `omringd verify --postgres` and `omringd anchor --postgres`: what lies on a server is looked at, and nothing there is begun or changed. */
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { open } from "@omringd/adapters/store/postgres"
import { inFolder } from "../tiny.ts"
import { asked } from "../program/asked.ts"

const server = inject("postgres")
if (server === undefined && process.env["OMRINGD_MUST"]?.includes("postgres") === true) throw new Error("OMRINGD_MUST asks for PostgreSQL")

const step = (number: number): Taken => ({
  at: "2026-03-02", by: "an", id: String(number), number, packs: [], recordedAt: "2026-03-02", schema: 1,
  step: Step.make("PersonJoined", { person: `p${number}`, role: "parent" }), trajectory: "family", under: "work-with-the-family"
})

describe.skipIf(server === undefined)("evidence in PostgreSQL", () => {
  const name = `omringd_cli_${process.pid}`
  const admin = new Client({ connectionString: server })
  const there = new URL(server ?? "postgres://nowhere")
  there.pathname = `/${name}`
  const change = async (statement: string) => {
    const client = new Client({ connectionString: there.href })
    await client.connect()
    try {
      return (await client.query(statement)).rows as readonly object[]
    } finally {
      await client.end()
    }
  }
  beforeAll(async () => {
    await admin.connect()
    await admin.query(`CREATE DATABASE ${name} ENCODING UTF8 TEMPLATE template0`)
  })
  afterAll(async () => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.end()
  })

  it("is not looked for in a database that holds no store, and none is begun there", async () => {
    const { exit, err } = await asked("verify", "--postgres", there.href)
    expect(exit).toBe(1)
    expect(err).toContain("there is no store in it")
    expect(await change("SELECT FROM pg_namespace WHERE nspname = 'omringd'")).toEqual([])
  })
  it("is verified, and against an anchor", () => inFolder(async (folder) => {
    await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ url: there.href }), (store) => store.append("family", 0, [step(1), step(2), step(3)]))))
    const to = join(folder, "anchor")
    const where = `127.0.0.1:${there.port}/${name}`
    const whole = await asked("verify", "--postgres", there.href)
    expect(whole).toMatchObject({ exit: 0, err: "" })
    expect(whole.out).toContain(`${where}: 3 steps of 1 trajectory`)
    expect((await asked("anchor", "--postgres", there.href, "--to", to)).exit).toBe(0)
    await change("UPDATE omringd.steps SET taken = replace(taken, 'p2', 'p9') WHERE number = 2")
    expect((await asked("verify", "--postgres", there.href)).out).toContain("step 2 of family")
    await change("UPDATE omringd.steps SET taken = replace(taken, 'p9', 'p2') WHERE number = 2")
    await change("DELETE FROM omringd.steps WHERE number = 3")
    expect((await asked("verify", "--postgres", there.href)).exit).toBe(0)
    const cut = await asked("verify", "--postgres", there.href, "--anchor", to)
    expect(cut.exit).toBe(2)
    expect(cut.out).toContain("family")
  }))
})
