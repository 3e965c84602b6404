/** `omringd retain`, `forget` and `certificate` on a server: steps, keys and all. */
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { layer as keysIn } from "@omringd/adapters/keyring/postgres"
import { postgres } from "@omringd/adapters/store/postgres"
import { inFolder } from "../tiny.ts"
import { fill, ran } from "./families.ts"

const server = inject("postgres")
if (server === undefined && process.env["OMRINGD_MUST"]?.includes("postgres") === true) throw new Error("OMRINGD_MUST asks for PostgreSQL")

describe.skipIf(server === undefined)("forgetting in PostgreSQL", () => {
  const name = `omringd_forgetting_${process.pid}`
  const admin = new Client({ connectionString: server })
  const there = new URL(server ?? "postgres://nowhere")
  there.pathname = `/${name}`
  const url = there.href
  const asked = async (statement: string): Promise<readonly { readonly [column: string]: unknown }[]> => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query<{ readonly [column: string]: unknown }>(statement)).rows
    } finally {
      await client.end()
    }
  }
  beforeAll(async () => {
    await admin.connect()
    await admin.query(`CREATE DATABASE ${name}`)
    await fill(postgres({ url }), keysIn({ url }))
  })
  afterAll(async () => {
    await admin.query(`DROP DATABASE ${name}`)
    await admin.end()
  })

  it("is listed without a change, carried out, and looked at again", () => inFolder(async (folder) => {
    const given = ["--postgres", url, "-j", "flanders", "--keyring", url]
    const kept = () => asked("SELECT count(*) AS steps, (SELECT count(*) FROM omringd_keys.keys) AS keys FROM omringd.steps")
    const before = await kept()
    const listed = await ran("retain", ...given, "--on", "2026-03-02", "--json")
    expect(JSON.parse(listed.out)).toMatchObject({ store: `${there.host}/${name}`, due: [{ due: "person", person: "noor", key: true }, { due: "no" }, { due: "trajectory", trajectory: "green" }, { due: "no" }] })
    expect(await kept()).toEqual(before)
    const certificates = join(folder, "certificates")
    const destroying = [...given, "--certificates", certificates, "--authority", "records-office", "--yes"]
    expect(await ran("retain", ...destroying, "--carry-out")).toMatchObject({ exit: 0, err: "" })
    expect(await ran("forget", "sam", ...destroying)).toMatchObject({ exit: 2, out: expect.stringContaining("until the end of 28 February 2050") })
    expect((await asked("SELECT person FROM omringd_keys.keys ORDER BY person")).map(({ person }) => person)).toEqual(["els", "kim", "sam"])
    const files = await readdir(certificates)
    expect(files).toHaveLength(2)
    for (const file of files) expect(await ran("certificate", join(certificates, file), "--postgres", url, "--keyring", url)).toMatchObject({ exit: 0, err: "" })
  }))
})
