/** `omringd notices`, as it is run: what is told to whom, what could not be and is tried again by hand, and how it ends. */
import { createServer } from "node:http"
import type { IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { Parked } from "@omringd/core/Notices"
import { freePort } from "../../../adapters/test/server/process.ts"
import { asked } from "../program/asked.ts"
import { caseFile, start, withCase } from "./program.ts"
import type { Kept } from "./program.ts"

const once = ({ store, people }: Kept, ...more: readonly string[]) => asked("notices", "send", ...store, "--people", people, "--to", "console", "--once", ...more)
const parkedIn = async ({ store }: Kept): Promise<readonly Parked[]> =>
  (JSON.parse((await asked("notices", "parked", ...store, "--json")).out) as { readonly parked: readonly Parked[] }).parked

interface Line {
  readonly day: string
  readonly id: string
  readonly person: string
  readonly text: string
}
/** `2015-10-04 0227... safety immediate-plan-is-known to lydia (Lydia): There is ...`. */
const linesOf = (out: string): readonly Line[] =>
  out.split("\n").filter((line) => line !== "").map((line) => {
    const [, day = "", id = "", person = "", text = ""] = /^(\S+) ([0-9a-f]{32}) (?:safety )?[a-z-]+ to (\S+) \(.*?\): (.*)$/u.exec(line) ?? []
    return { day, id, person, text }
  })

describe("omringd notices send --once", () => {
  it("tells everyone in their own words, once, and ends", () => withCase("spink", async (kept) => {
    const first = await once(kept)
    const lines = linesOf(first.out)
    expect(lines.length).toBeGreaterThan(40)
    expect(first).toMatchObject({ exit: 0, err: `${lines.length} notices brought.\n` })
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    for (const { text } of lines) expect(text).toMatch(/^[^{}[\]]{10,}$/u)
    expect(new Set(lines.map(({ person }) => person))).toContain("lydia")
    expect(await once(kept)).toEqual({ exit: 0, out: "", err: "0 notices brought.\n" })
  }))
  it("tells nothing of what was recorded before a day", () => withCase("spink", async (kept) => {
    const lines = linesOf((await once(kept, "--since", "2015-10-01")).out)
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter(({ day }) => day < "2015-10-01")).toEqual([])
    expect(linesOf((await once(kept)).out)).toEqual([])
  }))
  it("brings the notices of the packs that are named", () => withCase("spink", async (kept) => {
    const { exit, out } = await once(kept, "--packs", "practice")
    expect(exit).toBe(0)
    const told = new Set(out.split("\n").map((line) => /(?:safety )?([a-z-]+) to /u.exec(line)?.[1]))
    expect(told).toContain("delivered-plan-arrives")
    expect(told).not.toContain("placement-is-known")
  }))
  it("parks what is for nobody it knows, and brings it in its old place once that is resumed", () => withCase("spink", async (kept) => {
    await kept.without("lydia")
    const first = await once(kept)
    expect(first.exit).toBe(2)
    expect(linesOf(first.out).filter(({ person }) => person === "lydia")).toEqual([])
    const parked = await parkedIn(kept)
    expect(new Set(parked.map(({ why, notice }) => `${why} ${notice.to}`))).toEqual(new Set(["nobody-known lydia"]))
    expect(parked.length).toBeGreaterThan(2)
    expect(first.err).toContain(`${parked[0]?.notice.id ?? "?"} is parked: nobody-known\n`)
    expect(first.err).toContain(`${parked.length} parked: \`omringd notices parked\` says why.`)
    const page = await asked("notices", "parked", ...kept.store, "--language", "sv")
    expect(page).toMatchObject({ exit: 0, err: "" })
    expect(page.out).toContain(`${parked.length} meddelanden försöker vi inte längre med\n`)

    await kept.withAll()
    const [one, ...others] = parked.map(({ notice }) => notice.id)
    expect(await asked("notices", "resume", one ?? "?", ...kept.store)).toEqual({ exit: 0, out: "1 notice waits again; `omringd notices send` brings what waits.\n", err: "" })
    expect(linesOf((await once(kept)).out).map(({ id }) => id)).toEqual([one])
    expect((await asked("notices", "resume", "--all", ...kept.store)).out).toBe(`${others.length} ${others.length === 1 ? "notice waits" : "notices wait"} again; \`omringd notices send\` brings what waits.\n`)
    expect(new Set(linesOf((await once(kept)).out).map(({ id }) => id))).toEqual(new Set(others))
    expect(await parkedIn(kept)).toEqual([])
    expect((await asked("notices", "parked", ...kept.store)).out).toBe("Nothing is parked: everything was brought, or waits.\n")
  }))
})

describe("omringd notices send", () => {
  it("goes on until it is interrupted, and another that wants to bring meanwhile is told so", () => withCase("", async (kept) => {
    await asked("tell", caseFile("words-and-pictures"), ...kept.store)
    const sending = start(["notices", "send", ...kept.store, "--people", kept.people, "--to", "console"])
    await sending.says(/until this is interrupted/u)
    await asked("tell", caseFile("spink"), ...kept.store)
    await sending.says(/return-is-known to bill \(Bill\): Lydia is coming back/u)
    const other = await once(kept)
    expect(other).toMatchObject({ exit: 1, out: "" })
    expect(other.err).toContain("another process brings notices from here, and will bring these too")
    sending.child.kill("SIGINT")
    expect((await sending.ended).exit).toBe(130)
    expect(await once(kept)).toMatchObject({ exit: 0 })
  }))
  it("signs what goes to a webhook, and no name, address or text of anyone is in it", () => withCase("spink", async (kept) => {
    const got: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = []
    const server = createServer((request, response) => {
      let body = ""
      request.setEncoding("utf8").on("data", (part: string) => { body += part }).on("end", () => {
        got.push({ headers: request.headers, body })
        response.writeHead(204).end()
      })
    })
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
    try {
      const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
      const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`
      const { exit, out } = await start(["notices", "send", ...kept.store, "--people", kept.people, "--to", to, "--once"], { OMRINGD_TO_SECRET: secret, OMRINGD_TO_AUTHORIZATION: "Bearer b" }).ended
      expect([exit, out]).toEqual([0, ""])
      expect(got.length).toBeGreaterThan(40)
      for (const { headers, body } of got) {
        expect(headers).toMatchObject({ authorization: "Bearer b", "webhook-id": expect.stringMatching(/^[0-9a-f]{32}$/u), "webhook-signature": expect.stringMatching(/^v1,/u) })
        expect(body).not.toMatch(/Lydia|example\.org|coming back/u)
      }
    } finally {
      server.close()
    }
  }))
  it("tries again later what nobody is there for, and says why and since when", () => withCase("words-and-pictures", async (kept) => {
    await asked("tell", caseFile("spink"), ...kept.store)
    const secret = Buffer.alloc(32, 9).toString("base64")
    const { exit, out, err } = await start(["notices", "send", ...kept.store, "--people", kept.people, "--to", `http://127.0.0.1:${await freePort()}/`, "--once"], { OMRINGD_TO_SECRET: secret }).ended
    expect([exit, out]).toEqual([2, ""])
    expect(err).toMatch(/^0 notices brought\. \d+ could not be brought now: unreachable \(.*ECONNREFUSED.*\)\. More can be brought from \d{4}-\d\d-\d\dT[\d:.]+Z on\.\n$/u)
    expect(err).not.toContain(secret)
  }))
  it("says of what waits until its pause is over that it was tried, each time it is asked", () => withCase("words-and-pictures", async (kept) => {
    const server = createServer((_, response) => { response.writeHead(503, { "retry-after": "3600" }).end() })
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
    try {
      const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const send = () => start(["notices", "send", ...kept.store, "--people", kept.people, "--to", to, "--once"], { OMRINGD_TO_SECRET: `whsec_${Buffer.alloc(32, 9).toString("base64")}` }).ended
      const first = await send()
      const [, failed] = /^0 notices brought\. (\d+) could not be brought now: busy/u.exec(first.err) ?? []
      expect([first.exit, Number(failed)]).toEqual([2, expect.any(Number)])
      for (const { exit, err } of [await send(), await send()]) {
        expect(exit).toBe(2)
        expect(err).toMatch(new RegExp(`^0 notices brought\\. ${failed} could not be brought before, and waits? to be tried again: why was said then, .* More can be brought from`, "u"))
      }
    } finally {
      server.close()
    }
  }))
})

describe("what cannot be done is said, with what to do", () => {
  it.each<readonly [string, readonly string[], number, RegExp]>([
    ["no store", ["send", "--people", "people.yaml", "--to", "console"], 1, /either --store FILE or --postgres URL/u],
    ["two stores", ["parked", "--store", "a", "--postgres", "b"], 1, /either --store FILE or --postgres URL/u],
    ["no people", ["send", "--store", "kept.db", "--to", "console"], 1, /required option '--people <file>'/u],
    ["packs that there are not", ["send", "--store", "kept.db", "--people", "x", "--to", "console", "--packs", "charter,finland"], 1, /There are charter, network,/u],
    ["a day that is none", ["send", "--store", "kept.db", "--people", "x", "--to", "console", "--since", "2026-02-30"], 1, /must be a day/u],
    ["a password in the address", ["send", "--store", "kept.db", "--people", "x", "--to", "amqp://a:b@example.org"], 1, /can be seen by others on this machine/u],
    ["nothing to resume", ["resume", "--store", "kept.db"], 1, /Name what to resume by its id, or say --all/u],
    ["both an id and all", ["resume", "x", "--all", "--store", "kept.db"], 1, /Name what to resume by its id, or say --all/u],
    ["a directory that is not there", ["send", "--store", "kept.db", "--people", "not-there.yaml", "--to", "console"], 2, /there is no such file .*omringd schema people/su]
  ])("%s", async (_, args, exit, why) => {
    const said = await asked("notices", ...args)
    expect(said).toMatchObject({ exit, out: "" })
    expect(said.err).toMatch(why)
  })
  it.each(["send", "parked", "resume"])("a store that is not there is not begun by %s", (command) => withCase("", async (kept) => {
    const more = { send: ["--people", kept.people, "--to", "console"], parked: [], resume: ["--all"] }[command] ?? []
    const said = await asked("notices", command, ...kept.store, ...more)
    expect(said).toMatchObject({ exit: 1, out: "" })
    expect(said.err).toMatch(/omringd could not use the store\. .*there is no such file/u)
    expect(await asked("notices", "parked", ...kept.store)).toMatchObject({ exit: 1 })
  }))
  it("what is not parked, and nothing is resumed then", () => withCase("spink", async (kept) => {
    await kept.without("lydia")
    await once(kept)
    const [first] = await parkedIn(kept)
    const said = await asked("notices", "resume", first?.notice.id ?? "?", "0123", ...kept.store)
    expect(said).toMatchObject({ exit: 1, out: "" })
    expect(said.err).toMatch(/^Not parked in .*: 0123\. Nothing was resumed/u)
    expect(await parkedIn(kept)).toContainEqual(first)
  }))
  it("what is wrong in the directory of people, with its place; nothing is sent", () => withCase("spink", async (kept) => {
    await writeFile(join(kept.folder, "people.yaml"), "omringd: 1\npeople:\n  - { person: lydia, language: fr, register: child }\n")
    const said = await once(kept)
    expect(said).toMatchObject({ exit: 2, out: "" })
    expect(said.err).toMatch(/people\.yaml:3:32 {2}people\[0\]\.language {2}Expected "nl" \| "en" \| "sv"/u)
  }))
})
