/**
 * Writes down what a store of one version looks like in PostgreSQL: `node test/golden/postgres.ts 2` makes `postgres-v2.sql` beside this,
 * as `pg_dump` writes it. Done once for each version, before it is released; a dump that is there is left as it is. Run it from this
 * package with `--conditions=@omringd/source`.
 */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import * as Result from "effect/Result"
import { Chain } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { checked } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { Rows as Waiting } from "../../src/outbox/postgres/rows.ts"
import { statements as asked } from "../../src/outbox/postgres/statements.ts"
import { connectionTo } from "../../src/store/postgres/connection.ts"
import { Rows } from "../../src/store/postgres/rows.ts"
import { migrations, versionTable } from "../../src/store/postgres/schema.ts"
import { statements } from "../../src/store/postgres/statements.ts"
import { binaries, startServer } from "../postgres/server.ts"
import { golden } from "./family.ts"
import { goldenNotices, goldenOutcomes } from "./notices.ts"

const firstWithNotices = 4
const version = Number(process.argv[2])
const file = path.join(import.meta.dirname, `postgres-v${version}.sql`)
const bin = binaries()
if (bin === undefined || !(version >= 1 && version <= migrations.length)) throw new Error(`a version from 1 to ${migrations.length}, and PostgreSQL's programs, are needed`)
if (fs.existsSync(file)) throw new Error(`${file} is there`)

const server = await startServer(bin)
const connection = connectionTo({ url: server.url }, true)
try {
  await connection.query({ text: `CREATE SCHEMA omringd; CREATE TABLE omringd.${versionTable} (version integer NOT NULL); INSERT INTO omringd.${versionTable} VALUES (${version})` })
  for (const migration of migrations.slice(0, version)) await connection.query({ text: migration("\"omringd\"") })
  const rows = Rows.of(connection, statements("omringd", true))
  const add = async (trajectory: string, taken: readonly Taken[]) => {
    const steps = Result.getOrThrow(checked.texts(trajectory, 0, taken))
    const links = Chain.links(sha256, Chain.beginning, steps.map(({ text }) => text))
    await rows.add(trajectory, { version: 0, link: Chain.beginning }, steps.map((step, index) => ({ ...step, link: links[index] ?? "" })))
  }
  const [first, ...others] = Object.entries(golden)
  for (const [trajectory, taken] of others) await add(trajectory, taken)
  await add("forgotten", (others[0]?.[1] ?? []).map((taken) => ({ ...taken, trajectory: "forgotten" })))
  await rows.place()
  await rows.remove("forgotten")
  if (first !== undefined) await add(...first) // has no positions yet
  if (version >= firstWithNotices) {
    const waiting = Waiting.of(connection.query, asked("omringd", "notices"))
    await waiting.put(goldenNotices)
    await waiting.settle(goldenOutcomes)
  }
  const dump = spawnSync(path.join(bin, "pg_dump"), ["--schema=omringd", "--no-owner", "--no-privileges", "--inserts", server.url], { encoding: "utf8" })
  if (dump.status !== 0) throw new Error(dump.stderr)
  // Without what pg_dump says to people and to psql. No step has a line break: JSON escapes it.
  fs.writeFileSync(file, `${dump.stdout.split("\n").filter((line) => line !== "" && !/^(?:--|\\)/u.test(line)).join("\n")}\n`)
} finally {
  await connection.close()
  await server.stop()
}
