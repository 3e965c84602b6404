/** `omringd export --postgres`: what lies on a server leaves as it would from a file, and nothing there is changed. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { layer as folderKeys } from "@omringd/adapters/keyring/file"
import { postgres } from "@omringd/adapters/store/postgres"
import { fill, inPlace, ran } from "./families.ts"

const server = inject("postgres")
if (server === undefined && process.env["OMRINGD_MUST"]?.includes("postgres") === true) throw new Error("OMRINGD_MUST asks for PostgreSQL")

/** What an export holds, whenever its steps were recorded. */
const whenever = async (file: string): Promise<string> => (await readFile(file, "utf8")).replaceAll(/\d{4}-\d\d-\d\dT[\d:]+\.\d{3}Z/gu, "recorded")

describe.skipIf(server === undefined)("an export out of PostgreSQL", () => {
  const name = `omringd_export_${process.pid}`
  const admin = new Client({ connectionString: server })
  const there = new URL(server ?? "postgres://nowhere")
  there.pathname = `/${name}`
  const steps = async (): Promise<readonly object[]> => {
    const client = new Client({ connectionString: there.href })
    await client.connect()
    try {
      return (await client.query("SELECT * FROM omringd.steps ORDER BY trajectory, number")).rows as readonly object[]
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

  it("is the export out of a file that holds the same, sealed, and changes nothing", () => inPlace(async ({ folder, store, keyring }) => {
    const nothing = await ran("export", "--postgres", there.href, "--as", "xes", "--out", join(folder, "none"))
    expect(nothing).toMatchObject({ exit: 1, err: expect.stringContaining("there is no store in it") })
    await fill(postgres({ url: there.href }), folderKeys({ folder: `${keyring}-elsewhere` }))
    const before = await steps()
    for (const as of ["ocel", "xes"]) {
      const [file, from] = [join(folder, `file.${as}`), join(folder, `server.${as}`)]
      expect((await ran("export", "--store", store, "--as", as, "--out", file)).exit).toBe(0)
      const exported = await ran("export", "--postgres", there.href, "--as", as, "--out", from)
      expect(exported).toMatchObject({ exit: 0, err: "" })
      expect(exported.out).toContain(`127.0.0.1:${there.port}/${name}: 19 steps of 3 trajectories in ${from}.`)
      expect(await whenever(from)).toBe(await whenever(file))
    }
    expect(await steps()).toEqual(before)
  }))
})
