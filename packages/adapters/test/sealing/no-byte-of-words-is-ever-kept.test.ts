/**
 * The canary: words in every place where a step can hold some, kept sealed with snapshots on, on SQLite and PostgreSQL. While they can be read, no
 * byte of them lies anywhere; when someone's key is destroyed, nothing that is kept changes, and nothing of them can be read.
 */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { personalPaths } from "@omringd/core/Schema"
import { Step } from "@omringd/core"
import { anchor, verify } from "@omringd/core/Evidence"
import { sealed } from "@omringd/core/Sealing"
import type { Keyring } from "@omringd/core/Sealing"
import type { Store } from "@omringd/core/TrajectoryStore"
import { fileAnchor } from "../../src/evidence/file.ts"
import { sha256 } from "../../src/evidence/sha256.ts"
import { open as openFileKeys } from "../../src/keyring/file.ts"
import { open as openPostgresKeys } from "../../src/keyring/postgres.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import { open as openPostgres } from "../../src/store/postgres.ts"
import { open as openSqlite } from "../../src/store/sqlite.ts"
import { newFolder } from "../keyring/rings.ts"
import { binaries, startServer } from "../postgres/server.ts"
import type { Server } from "../postgres/server.ts"
import { encodings, filesWith, inText, isToldAsForgotten, keepAll, mark, plant, readAll, whoIsForgotten } from "./planted.ts"

const { trajectories, words } = plant()
const person = whoIsForgotten(words)
const theirs = new Set(words.flatMap(({ text, about }) => (about.includes(person) ? [text] : [])))

interface Where {
  readonly store: Store
  readonly keyring: Keyring
  /** Where everything lies that is not a key. */
  readonly folder: string
  /** Everything that waits in memory is written. */
  readonly settled: () => Promise<void>
}

const nothingLies = (folder: string): void => {
  for (const bytes of encodings(mark)) expect(filesWith(folder, bytes)).toEqual([])
}

const canary = ({ store: bare, keyring, folder, settled }: Where) => Effect.gen(function* () {
  const store = sealed(bare, { keyring, cipher: aesGcm() })
  const { links } = store
  if (links === undefined) throw new Error("it keeps no chain")
  yield* keepAll(store, trajectories)

  const before = yield* readAll(store, trajectories)
  expect(inText(before.steps, words).size).toBe(words.length)
  expect(inText(before.snapshots, words).size).toBe(words.length)
  nothingLies(folder)
  yield* Effect.promise(settled)
  nothingLies(folder)

  const to = fileAnchor({ file: path.join(folder, "..", `anchor-${path.basename(folder)}`) })
  expect((yield* anchor({ links, sha256, to })).first).toBe(true)
  const kept = yield* links(undefined, 10_000)

  expect(yield* keyring.destroy(person)).toBe(true)
  const after = yield* readAll(store, trajectories)
  for (const text of [after.steps, after.snapshots]) {
    const left = inText(text, words)
    expect([...left].filter((one) => theirs.has(one))).toEqual([])
    expect(left.size).toBe(words.length - theirs.size)
    expect(isToldAsForgotten(text)).toBe(true)
  }
  expect(yield* links(undefined, 10_000)).toEqual(kept)
  const found = yield* Stream.runCollect(verify({ links, sha256, anchor: to }))
  expect(found.filter((one) => "flaw" in one)).toEqual([])
  nothingLies(folder)
})

describe("no byte of words is ever kept", () => {
  it("of which there are enough, in every field that can hold some, about more than one person", () => {
    const tags = new Set([...trajectories.values()].flat().map(({ step }) => step.step))
    expect(Step.tags.filter((tag) => personalPaths(tag).length > 0 && !tags.has(tag))).toEqual([])
    expect([theirs.size > 100, words.length - theirs.size > 100]).toEqual([true, true])
  })

  it("in an SQLite file, what lies beside it, or its free pages", { timeout: 120_000 }, async () => {
    const folder = newFolder()
    fs.mkdirSync(folder)
    await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const store = yield* openSqlite({ file: path.join(folder, "omringd.db"), durability: "normal" })
      const keyring = yield* openFileKeys({ folder: newFolder() })
      expect(fs.existsSync(path.join(folder, "omringd.db-wal"))).toBe(true)
      yield* canary({ store, keyring, folder, settled: async () => {} })
    })))
    nothingLies(folder)
  })
  it("which would be seen there if they were kept plain", async () => {
    const folder = newFolder()
    fs.mkdirSync(folder)
    await Effect.runPromise(Effect.scoped(Effect.flatMap(openSqlite({ file: path.join(folder, "omringd.db"), durability: "normal" }), (store) => keepAll(store, trajectories))))
    expect(filesWith(folder, Buffer.from(mark)).length).toBeGreaterThan(0)
  })
})

const bin = binaries()
if (bin === undefined && process.env["OMRINGD_MUST"]?.includes("postgres") === true) throw new Error("OMRINGD_MUST asks for PostgreSQL, whose programs are not installed")

describe.skipIf(bin === undefined)("nor on a PostgreSQL server that writes every statement into its log", () => {
  let server: Server
  beforeAll(async () => { server = await startServer(bin ?? "", { settings: ["log_statement=all", "log_min_duration_statement=0", "wal_level=logical"] }) })
  afterAll(() => server.stop())
  const asked = async <A>(does: (client: Client) => Promise<A>): Promise<A> => {
    const client = new Client({ connectionString: server.url })
    await client.connect()
    try {
      return await does(client)
    } finally {
      await client.end()
    }
  }
  const settled = () => asked(async (client) => { await client.query("CHECKPOINT") })

  it("in its files, its log of changes, or that of its statements; and no key is in a statement", { timeout: 240_000 }, async () => {
    const { url, folder } = server
    const keys = await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const store = yield* openPostgres({ url, schema: "sealed" })
      const keyring = yield* openPostgresKeys({ url, schema: "keys" })
      yield* canary({ store, keyring, folder, settled })
      return yield* keyring.find(words.flatMap(({ about }) => about))
    })))
    expect(keys.size).toBeGreaterThan(1)
    const log = fs.readFileSync(path.join(folder, "log"))
    expect(log.includes("INSERT INTO \"sealed\".steps")).toBe(true)
    for (const key of keys.values()) for (const written of [Buffer.from(key).toString("hex"), Buffer.from(key).toString("base64")]) expect(log.includes(written)).toBe(false)
  })
  it("and after what is said there is to be done, no byte of a destroyed key is in its tables either", { timeout: 120_000 }, async () => {
    const { url, folder } = server
    const base = path.join(folder, "data", "base")
    const key = await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const keyring = yield* openPostgresKeys({ url, schema: "more_keys" })
      const found = Buffer.from((yield* keyring.obtain(["noor", "finn"])).get("noor") ?? [])
      yield* Effect.promise(settled)
      expect(filesWith(base, found).length).toBeGreaterThan(0)
      yield* keyring.destroy("noor")
      return found
    })))
    await asked(async (client) => { await client.query("VACUUM (FULL) more_keys.keys") })
    await settled()
    expect(filesWith(base, key)).toEqual([])
  })
  it("where plain words would be seen", { timeout: 120_000 }, async () => {
    const { url, folder } = server
    await Effect.runPromise(Effect.scoped(Effect.flatMap(openPostgres({ url, schema: "plain" }), (store) => keepAll(store, trajectories))))
    await settled()
    const found = filesWith(folder, Buffer.from(mark)).map((file) => path.relative(folder, file).split(path.sep).slice(0, 2).join("/"))
    expect(new Set(found)).toEqual(new Set(["data/base", "data/pg_wal", "log"]))
  })
})
