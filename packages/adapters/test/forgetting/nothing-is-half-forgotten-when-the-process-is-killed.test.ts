/**
 * A process that forgets people and whole trajectories, killed at some moment, again and again in the same world: a sealed SQLite file with keys and
 * certificates in folders, or all three in PostgreSQL. Once it is opened again, each is either not begun, with its key there and its words
 * readable, or whole: key gone, certificate completed, and its check finds nothing. Everyone else's words are readable, and every chain is whole.
 * The moments come from a seed, which stands in every failure. 20 kills each; OMRINGD_KILLS and OMRINGD_SEED say otherwise.
 */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { afterAll, describe, expect, it } from "vitest"
import { verify } from "@omringd/core/Evidence"
import { Certificate, Finding } from "@omringd/core/Forgetting"
import { sha256 } from "../../src/evidence/sha256.ts"
import { isThere, newSchema, numbersFrom, pool, url } from "../store/postgresPlaces.ts"
import { started } from "../store/process/started.ts"
import { begin, eldestOf, families, familyOf, isWhole, openRaw, openWorld, saidIn } from "./process/worlds.ts"
import type { Where, World } from "./process/worlds.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const rounds = Number(process.env["OMRINGD_KILLS"] ?? 20)
const roundsInOneWorld = 10

const within = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-forgetting-"))
afterAll(() => fs.rmSync(within, { recursive: true, force: true }))
let folders = 0
const newPlaces: { readonly [place: string]: () => Where } = {
  sqlite: () => {
    const folder = path.join(within, String(++folders))
    fs.mkdirSync(folder)
    return { folder }
  },
  postgres: () => ({ url, schema: newSchema() })
}
afterAll(async () => {
  if (!isThere) return
  const { rows } = await pool.query<{ readonly name: string }>("SELECT nspname AS name FROM pg_namespace WHERE nspname ~ $1", [`^omringd_${process.pid}_.*_[kf]$`])
  for (const { name } of rows) await pool.query(`DROP SCHEMA IF EXISTS ${name} CASCADE`)
})

interface Killing {
  readonly where: Where
  readonly order: "right" | "destroys-first" | "completes-first"
  /** Milliseconds after it began to open, after it was first asked, or after it first destroyed before it was begun. */
  readonly after: number
  readonly from: "opening" | "asked" | "destroyed"
}
/** What it said was done; undefined when it had done all before it was killed. */
const killed = ({ where, order, after, from }: Killing): Promise<readonly string[] | undefined> =>
  new Promise((resolve, reject) => {
    const child = started("../../forgetting/process/forgets.ts", JSON.stringify(where), order)
    let said = ""
    let complaint = ""
    let timer: NodeJS.Timeout | undefined
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString()
      if (from === "opening" || said.includes(from)) timer ??= setTimeout(() => child.kill("SIGKILL"), after)
    })
    child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
    child.on("close", (code, signal) => {
      clearTimeout(timer)
      if (signal !== "SIGKILL" && code !== 0) return reject(new Error(`it ended by itself with ${code}: ${complaint}`))
      resolve(signal === null ? undefined : said.split("\n").slice(0, -1).filter((line) => line.startsWith("done ")).map((line) => line.slice(5)))
    })
  })

/** What a killed process had asked for is done or undone by the server a little later. */
const serverIsDone = async (where: Where): Promise<void> => {
  if ("folder" in where) return
  const { schema } = where
  while (((await pool.query("SELECT FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND state <> 'idle' AND query LIKE $1", [`%${schema}%`])).rowCount ?? 0) > 0) await sleep(5)
}

const whatOf = (number: number): string => (isWhole(number) ? familyOf(number) : eldestOf(number))
const textsOf = ({ store }: World, number: number) =>
  Effect.map(store.read(familyOf(number)), (steps) => new Set([...JSON.stringify(steps).matchAll(/"text":"([^"]*)"/gu)].map(([, text]) => text)))

/** What is wrong with one family, given what was forgotten. */
const wrongIn = (world: World, number: number, gone: ReadonlySet<string>) =>
  Effect.gen(function* () {
    const texts = yield* textsOf(world, number)
    if (isWhole(number) && gone.has(familyOf(number))) return texts.size === 0 ? [] : [`${familyOf(number)} was forgotten and can be read`]
    return saidIn(number).flatMap(({ text, about }) => {
      const isGone = about.some((person) => gone.has(person))
      return texts.has(text) === !isGone ? [] : [`"${text}" can${isGone ? "" : "not"} be read`]
    })
  })

/** What is wrong after it was opened again. */
const lookAt = (where: Where, done: ReadonlySet<string>) =>
  Effect.runPromise(Effect.scoped(Effect.gen(function* () {
    const world = yield* openWorld(where)
    const certificates = yield* Stream.runCollect(world.forgetting.certificates)
    const gone = new Set(certificates.flatMap(({ trajectory = [], keys }) => [trajectory, ...keys.map(({ person }) => person)].flat()))
    const wrong: string[] = []
    for (const certificate of certificates) {
      const found = yield* world.forgetting.check(certificate)
      wrong.push(...found.map((one) => `${certificate.trajectory ?? certificate.keys[0]?.person}: ${Finding.sentence(one)}`))
    }
    const missing = [...done].filter((what) => !gone.has(what))
    wrong.push(...missing.map((what) => `${what} was said to be done, and has no certificate`))
    for (const number of families) {
      wrong.push(...(yield* wrongIn(world, number, gone)))
      const eldest = eldestOf(number)
      const hasKey = (yield* world.keys.find([eldest])).has(eldest)
      if (hasKey === gone.has(eldest)) wrong.push(`${eldest} has ${hasKey ? "a" : "no"} key`)
    }
    const flaws = yield* Stream.runCollect(verify({ links: world.inner.links ?? expect.fail("no links"), sha256 }))
    wrong.push(...flaws.flatMap((one) => ("flaw" in one ? [`${one.trajectory}: ${one.flaw}`] : [])))
    return { wrong, left: families.filter((number) => !gone.has(whatOf(number))).length }
  })))

/** How many certificates were begun and not completed when it was killed. */
const halfway = (where: Where): Promise<number> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(openRaw(where), ({ log }) => Effect.map(Stream.runCollect(log.list), (all) => all.filter((one) => !Certificate.isCompleted(one)).length))))

interface Series {
  readonly place: string
  readonly from: number
  readonly kills: number
  readonly order?: Killing["order"]
}
interface Came {
  readonly wrong?: string
  /** How often it was killed between beginning and completing. */
  readonly between: number
}
/** Kills in one world, and in the next when nothing is left, until something is wrong or all are done. */
const killing = async ({ place, from, kills, order = "right" }: Series): Promise<Came> => {
  const next = numbersFrom(from)
  const newWorld = async (): Promise<Where> => {
    const where = newPlaces[place]?.() ?? expect.fail("no such place")
    await Effect.runPromise(begin(where))
    return where
  }
  let where = await newWorld()
  let done = new Set<string>()
  let between = 0
  for (let round = 0; round < kills; round++) {
    const isOpening = order === "right" && next() < 0.15
    const begun = order === "destroys-first" ? "destroyed" : "asked"
    const moment = isOpening ? { from: "opening" as const, after: next() * 400 } : { from: begun, after: next() * 60 } as const
    const said = await killed({ where, order, ...moment })
    await serverIsDone(where)
    between += await halfway(where)
    for (const what of said ?? []) done.add(what)
    const { wrong, left } = await lookAt(where, done)
    if (wrong.length > 0) return { between, wrong: `seed ${seed}, series ${from}, kill ${round + 1}, ${moment.after.toFixed(1)} ms after ${moment.from}: ${wrong.slice(0, 5).join("; ")}` }
    if (left > 2 && said !== undefined) continue
    where = await newWorld()
    done = new Set()
  }
  return { between }
}

/** How far it has come, for whoever waits for many. */
const tell = (place: string, came: readonly Came[]): void => {
  const between = came.reduce((sum, one) => sum + one.between, 0)
  const wrong = came.flatMap((one) => one.wrong ?? [])
  if (process.env["OMRINGD_KILLS"] !== undefined) console.log(`${place}: ${came.length * roundsInOneWorld} kills, seed ${seed}, ${between} between beginning and completing; ${wrong.length === 0 ? "nothing wrong" : wrong.join()}`)
}

for (const place of Object.keys(newPlaces)) describe.skipIf(place === "postgres" && !isThere)(`nothing is half-forgotten in ${place}`, () => {
  it(`in ${rounds} kills, seed ${seed}`, async () => {
    const series = Array.from({ length: Math.ceil(rounds / roundsInOneWorld) }, (_, index) => seed + index)
    const came: Came[] = []
    for (const from of series) {
      came.push(await killing({ place, from, kills: Math.min(roundsInOneWorld, rounds) }))
      tell(place, came)
    }
    expect(came.flatMap(({ wrong }) => wrong ?? [])).toEqual([])
    if (rounds >= 100) expect(came.reduce((sum, { between }) => sum + between, 0)).toBeGreaterThan(0)
  }, 60_000 + rounds * 8_000)
  it("and a process that destroys before it is begun is found out", async () => {
    expect((await killing({ place, from: seed, kills: 100, order: "destroys-first" })).wrong).toMatch(/has no key|cannot be read/u)
  }, 400_000)
  it("and a process that completes before it destroys is found out", async () => {
    expect((await killing({ place, from: seed, kills: 100, order: "completes-first" })).wrong).toMatch(/the key of .* is there|is still there/u)
  }, 400_000)
})
