/** What the guide on going live says is done, on a server: roles and rights, opening, old beside new, copies in one order and in the other, and a keyring that comes back. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { Pool } from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { layer as certificatesIn } from "@omringd/adapters/forgetting/postgres"
import { layer as keysIn } from "@omringd/adapters/keyring/postgres"
import { open as outboxIn } from "@omringd/adapters/outbox/postgres"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { postgres } from "@omringd/adapters/store/postgres"
import { Practice } from "@omringd/core"
import { openForgetting } from "@omringd/core/Forgetting"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import { charter } from "@omringd/rules/charter"
import { fencesIn } from "../../../docs/snippets/fence.ts"
import { binaries } from "../../../packages/adapters/test/postgres/server.ts"
import { must } from "../../../packages/adapters/test/server/must.ts"

const server = inject("postgres")
must("postgres", server !== undefined, "install it, or give a server's URL in OMRINGD_POSTGRES")
const path = [binaries() ?? "", process.env["PATH"] ?? ""].join(delimiter)
const canCopy = spawnSync("pg_dump", ["--version"], { env: { PATH: path } }).status === 0

const page = readFileSync(fileURLToPath(new URL("../../../docs/guides/going-live.md", import.meta.url)), "utf8")
const name = `casework_${process.pid}_${Date.now().toString(36)}`
/** What stands on the page, about a database and roles of this test's own. */
const ours = (text: string): string => text.replaceAll(/\bcasework(?=_owner|_back|\b(?!\.))/gu, name)
const on = (language: string, part: string): string => {
  const found = fencesIn(page).find(({ language: is, text }) => is === language && text.includes(part))
  if (found === undefined) throw new Error(`the page has no ${language} with ${part} any more`)
  return ours(found.text)
}

const practice = Practice.of(charter())
const urlOf = (database: string, user?: string): string => {
  const url = new URL(server ?? "postgres://localhost")
  url.pathname = `/${database}`
  if (user !== undefined) [url.username, url.password] = [user, "known"]
  return url.href
}
const said = (thrown: unknown) => ({ tag: Reflect.get(Object(thrown), "_tag") as unknown, why: Reflect.get(Object(thrown), "why") as unknown, message: thrown instanceof Error ? thrown.message : "" })

describe.skipIf(server === undefined)("going live is done", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(import.meta.dirname, ".going-live-"))
  const [admin, live] = [new Pool({ connectionString: urlOf("postgres"), max: 1 }), new Pool({ connectionString: urlOf(name), max: 2 })]
  for (const pool of [admin, live]) pool.on("error", () => {})
  const opened: Omringd[] = []

  beforeAll(async () => { await admin.query(`CREATE DATABASE ${name}`) })
  afterAll(async () => {
    for (const one of opened) await one.close()
    await live.end()
    for (const database of [name, `${name}_back`]) await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    for (const role of [name, `${name}_owner`, `${name}_reader`]) await admin.query(`DROP ROLE IF EXISTS ${role}`)
    await admin.end()
    rmSync(folder, { recursive: true })
  })

  const open = async (options: { readonly user?: string; readonly asItIs?: boolean; readonly database?: string } = {}): Promise<Omringd> => {
    const { user = name, asItIs = true, database = name } = options
    const one = await openOmringd({ practice, store: postgres({ url: urlOf(database, user), asItIs }) })
    opened.push(one)
    return one
  }
  const parts = (database: string, user?: string) => {
    const url = urlOf(database, user)
    const keys = keysIn({ url })
    return { keys, log: certificatesIn({ url }), store: sealedStore({ store: postgres({ url, asItIs: true }), keyring: keys, cipher: aesGcm() }) }
  }
  const sealedOf = async <A>(database: string, user: string | undefined, does: (one: Omringd) => Promise<A>): Promise<A> => {
    const one = await openOmringd({ practice, store: parts(database, user).store })
    return does(one).finally(() => one.close())
  }
  /** Someone says something about themselves. */
  const says = (one: Omringd, who: string) => one.take("maple", {
    step: "SignalReceived", signal: `of-${who}`, from: who, as: "parent", children: [],
    worries: { text: `words of ${who}`, about: [who], by: who }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  }, { by: who, at: "2026-03-02" })
  const wordsIn = (database: string) => sealedOf(database, undefined, async (one) =>
    (await one.read("maple")).signals.map(({ worries }) => (typeof worries === "string" ? worries : worries.text)))
  const asOwner = (): void => {
    writeFileSync(join(folder, "open.ts"), on("ts", "OWNER_URL"))
    const { status, stderr } = spawnSync(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", join(folder, "open.ts")], {
      encoding: "utf8", env: { ...process.env, OWNER_URL: urlOf(name, `${name}_owner`) }
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  }
  /** Not opened, for a reason that the page names. */
  const refused = async (options: Parameters<typeof open>[0]) => {
    const failure = said(await open(options).then(() => "it was opened", (thrown: unknown) => thrown))
    const reason = /\((.*)\)$/u.exec(failure.message)?.[1] ?? failure.message
    return { ...failure, reason, isOnThePage: page.includes(`| ${reason} |`) }
  }
  const joins = (one: Omringd, person: string) => one.take("oak", { step: "PersonJoined", person, role: "network-person" }, { by: person, at: "2026-03-02" })

  it("one role opens, and one runs", async () => {
    await live.query(on("sql", "CREATE ROLE"))
    for (const role of [name, `${name}_owner`]) await admin.query(`ALTER ROLE ${role} PASSWORD 'known'`)
    expect(await refused({})).toMatchObject({ tag: "StoreUnavailable", why: "cannot-open", reason: "there is no store in it", isOnThePage: true })
    expect(await refused({ asItIs: false })).toMatchObject({ tag: "StoreUnavailable", why: "cannot-open", reason: `permission denied for database ${name}` })
    asOwner()
    const one = await open()
    expect(await joins(one, "aunt")).toMatchObject({ ok: true })
    expect(await open({ asItIs: false }).then((other) => joins(other, "uncle"))).toMatchObject({ ok: true })
    await sealedOf(name, name, async (sealed) => { for (const who of ["noor", "els"]) expect(await says(sealed, who)).toMatchObject({ ok: true }) })
    expect(await wordsIn(name)).toEqual(["words of noor", "words of els"])
    await expect(live.query(`SET ROLE ${name}; CREATE TABLE omringd.other ()`)).rejects.toThrow(/permission denied/u)
    await live.query("RESET ROLE")
  })
  it("and who only looks reads, and takes nothing", async () => {
    await admin.query(`CREATE ROLE ${name}_reader LOGIN PASSWORD 'known'`)
    expect(await refused({ user: `${name}_reader` })).toMatchObject({ reason: "permission denied for schema omringd", isOnThePage: true })
    await live.query(`GRANT USAGE ON SCHEMA omringd TO ${name}_reader; GRANT SELECT ON ALL TABLES IN SCHEMA omringd TO ${name}_reader`)
    const one = await open({ user: `${name}_reader` })
    expect((await one.read("oak")).version).toBe(2)
    expect(said(await joins(one, "cousin").catch((thrown: unknown) => thrown))).toMatchObject({ tag: "StoreUnavailable", why: "read-only" })
  })
  it("an older store is not used until the owner opened it, and then by the same grants", async () => {
    await live.query("DROP TABLE omringd.notices; UPDATE omringd.omringd SET version = version - 1") // as the release before this one left it
    expect(await refused({})).toMatchObject({ why: "cannot-open", isOnThePage: true, reason: expect.stringContaining("an older release wrote it") })
    asOwner()
    expect(await joins(await open(), "neighbour")).toMatchObject({ ok: true })
    const parked = Effect.scoped(Effect.flatMap(outboxIn({ url: urlOf(name, name) }), (outbox) => outbox.parked(undefined, 10)))
    expect(await Effect.runPromise(parked)).toEqual([])
  })
  it("beside a newer release those that run go on, and those that start do not; nor do they read its steps", async () => {
    const running = await open()
    await live.query("UPDATE omringd.omringd SET version = version + 1")
    const failure = await refused({})
    expect(failure.tag).toBe("NewerSchema")
    expect(page).toContain(failure.message.replace(/^.*, schema/u, "postgres db:5432/casework, schema"))
    expect(await joins(running, "grandmother")).toMatchObject({ ok: true })
    await live.query("UPDATE omringd.omringd SET version = version - 1")
    await live.query(`UPDATE omringd.steps SET taken = replace(taken, '"schema":1', '"schema":2') WHERE trajectory = 'oak' AND number = 4`)
    const unread = said(await (await open()).read("oak").catch((thrown: unknown) => thrown))
    expect(unread).toMatchObject({ tag: "Unreadable", message: expect.stringContaining("was written by a later release") })
    expect(page).toContain("was written by a later release")
    await live.query("DELETE FROM omringd.steps WHERE trajectory = 'oak'")
  })

  describe.skipIf(!canCopy)("copies", () => {
    const { hostname, port, username, password } = new URL(server ?? "postgres://localhost")
    const shell = (...lines: readonly (string | undefined)[]): void => {
      const env = { PATH: path, PGHOST: hostname, PGPORT: port, PGUSER: username, PGPASSWORD: password }
      execFileSync("sh", ["-e", "-c", lines.join("\n")], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] })
    }
    const [store, keyring] = on("sh", "pg_dump").split("\n")
    const [begin, ...bringing] = on("sh", "pg_restore").trimEnd().split("\n")
    const back = `${name}_back`
    const restored = async (...more: readonly string[]): Promise<void> => {
      await admin.query(`DROP DATABASE IF EXISTS ${back} WITH (FORCE)`)
      shell(begin, ...bringing, ...more)
    }

    it("of the store first have every word, and of the keyring first have not", async () => {
      shell(store)
      await sealedOf(name, name, (one) => says(one, "tom"))
      shell(keyring)
      await restored()
      expect(await wordsIn(back)).toEqual(["words of noor", "words of els"])
      shell(keyring)
      await sealedOf(name, name, (one) => says(one, "ivo"))
      shell(store)
      await restored()
      expect(await wordsIn(back)).toEqual(["words of noor", "words of els", "words of tom", "[forgotten]"])
    })
    it("of a keyring bring back whoever was forgotten since, which certificates tell, until they are forgotten again", async () => {
      shell(keyring)
      const asking = { person: "noor", by: "noor", authority: "officer", own: "no-duty-to-keep" }
      const here = await openForgetting({ practice, sha256, ...parts(name, name) })
      expect(await here.request(asking)).toMatchObject({ ok: true })
      await here.close()
      expect(await wordsIn(name)).toContain("[forgotten]")
      shell(store) // with the newest certificates
      await restored()
      expect(await wordsIn(back)).toContain("words of noor")
      const there = await openForgetting({ practice, sha256, ...parts(back) })
      const found = async () => {
        const all: string[] = []
        for await (const certificate of there.certificates()) for (const { finding } of await there.check(certificate)) all.push(finding)
        return all
      }
      expect(await found()).toEqual(["key-there", "words-open"])
      for (const one of await found()) expect(page).toContain(`\`${one}\``)
      expect(await there.request(asking)).toMatchObject({ ok: true })
      expect(await found()).toEqual([])
      await there.close()
      expect(await wordsIn(back)).not.toContain("words of noor")
    })
  })
})
