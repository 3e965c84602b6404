/** `omringd verify` and `omringd anchor`: what they print and how they end, on the tiny case told into a store. */
import { readdir, readFile, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { inFolder, tinyFile } from "../tiny.ts"
import { asked } from "../program/asked.ts"

interface Told {
  readonly folder: string
  readonly store: string
  readonly to: string
  /** Someone who can write the file. */
  readonly change: (statement: string) => void
}
const told = (use: (told: Told) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const store = join(folder, "kept.db")
    await asked("tell", fileURLToPath(tinyFile), "--store", store)
    const change = (statement: string) => {
      const database = new DatabaseSync(store)
      database.exec(statement)
      database.close()
    }
    await use({ folder, store, to: join(folder, "anchor"), change })
  })
const changeText = "UPDATE steps SET taken = replace(taken, 'too late', 'on time') WHERE number = 3"

describe("omringd verify", () => {
  it("says that all is as it was recorded, and what it did not look at", () => told(async ({ store, folder }) => {
    const before = await readFile(store)
    const { exit, out, err } = await asked("verify", "--store", store)
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out).toBe(`${store}: 12 steps of 1 trajectory, all as they were recorded. Without an anchor it is not seen when an end was cut off, or rewritten with all its links.\n`)
    expect(await readFile(store)).toEqual(before)
    expect(await readdir(folder)).toEqual(["kept.db"])
  }))
  it("names each flaw, counts them, and ends with 2", () => told(async ({ store, change }) => {
    change(changeText)
    change("DELETE FROM steps WHERE number BETWEEN 8 AND 9")
    const { exit, out } = await asked("verify", "--store", store)
    expect(exit).toBe(2)
    expect(out.split("\n")).toEqual([
      "step 3 of tiny is not what its link was made of: its text was changed, or step 2 was rewritten together with its link",
      "steps 8 to 9 of tiny are missing", "step 10 of tiny cannot be shown to be as it was, because what stood before it is not", "",
      `3 flaws in ${store}, among 10 steps of 1 trajectory. Keep it as it is, and look into these.`, ""
    ])
  }))
  it("as data, flaws or none", () => told(async ({ store, change }) => {
    expect(JSON.parse((await asked("verify", "--store", store, "--json")).out)).toEqual({ omringd: 1, store, anchored: false, flaws: [], whole: true, trajectories: 1, steps: 12 })
    change(changeText)
    change("UPDATE steps SET id = 'x' WHERE number = 5")
    const { exit, out } = await asked("verify", "--store", store, "--json")
    expect(exit).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ whole: false, trajectories: 1, steps: 12, flaws: [{ flaw: "changed", trajectory: "tiny", number: 3, what: "text" }, { flaw: "misplaced", number: 5, says: { trajectory: "tiny", number: 5 } }] })
  }))
  it("against an anchor: an end that was cut off, also a whole trajectory", () => told(async ({ store, to, change }) => {
    await asked("anchor", "--store", store, "--to", to)
    const whole = await asked("verify", "--store", store, "--anchor", to)
    expect(whole).toMatchObject({ exit: 0, out: `${store}: 12 steps of 1 trajectory, all as they were recorded.\n` })
    change("DELETE FROM steps WHERE number > 10")
    expect(await asked("verify", "--store", store)).toMatchObject({ exit: 0 })
    expect(await asked("verify", "--store", store, "--anchor", to)).toMatchObject({ exit: 2, out: expect.stringMatching(/^tiny ends with step 10; the anchor knows step 12\n/u) })
    change("DELETE FROM steps")
    expect(await asked("verify", "--store", store, "--anchor", to)).toMatchObject({ exit: 2, out: expect.stringMatching(/^nothing is left of tiny; the anchor knows it up to step 12\n/u) })
    expect(await asked("verify", "--store", store, "--anchor", to, "--forgotten", "tiny")).toMatchObject({ exit: 0 })
  }))
  it("could not run: what is wrong, and what to do next", () => told(async ({ store, to, folder }) => {
    const fails = async (expected: RegExp, ...args: readonly string[]) => {
      const { exit, out, err } = await asked("verify", ...args)
      expect({ exit, out }).toEqual({ exit: 1, out: "" })
      expect(err).toMatch(expected)
    }
    await fails(/either --store FILE or --postgres URL/u)
    await fails(/either --store FILE or --postgres URL/u, "--store", store, "--postgres", "postgres://localhost/x")
    await fails(/no such file/u, "--store", join(folder, "nowhere.db"))
    await fails(/not-there .*Nothing was anchored there yet/su, "--store", store, "--anchor", to)
    await writeFile(to, "Dear consultant,\n")
    await fails(/not-an-anchor \(line 1\)\. Nothing was verified against it/u, "--store", store, "--anchor", to)
    await writeFile(join(folder, "other.db"), "not a database ".repeat(50))
    await fails(/not-a-store/u, "--store", join(folder, "other.db"))
  }))
})

describe("omringd anchor", () => {
  it("anchors what is whole, and says when it is the first time", () => told(async ({ store, to, folder }) => {
    expect(await asked("anchor", "--store", store, "--to", to)).toEqual({ exit: 0, err: "", out: `${store}: 12 steps of 1 trajectory anchored. It is the first time: there was no anchor to compare with.\n` })
    expect(await asked("anchor", "--store", store, "--to", to)).toEqual({ exit: 0, err: "", out: `${store}: 12 steps of 1 trajectory anchored.\n` })
    expect((await readFile(to, "utf8")).split("\n")).toHaveLength(4)
    expect(await readdir(folder)).toEqual(["anchor", "kept.db"])
  }))
  it("does not anchor what is not whole: the anchor is as it was", () => told(async ({ store, to, change }) => {
    await asked("anchor", "--store", store, "--to", to)
    const before = await readFile(to)
    change(changeText)
    const { exit, out } = await asked("anchor", "--store", store, "--to", to)
    expect(exit).toBe(2)
    expect(out).toContain("step 3 of tiny is not what its link was made of")
    expect(out).toContain("it was not anchored, and the anchor is as it was")
    expect(await readFile(to)).toEqual(before)
  }))
  it("leaves out what was forgotten, when it is named", () => told(async ({ store, to, change }) => {
    await asked("anchor", "--store", store, "--to", to)
    change("DELETE FROM steps")
    expect(await asked("anchor", "--store", store, "--to", to)).toMatchObject({ exit: 2, out: expect.stringContaining("named with --forgotten") })
    expect(await asked("anchor", "--store", store, "--to", to, "--forgotten", "other, tiny")).toMatchObject({ exit: 0, out: `${store}: 0 steps of 0 trajectories anchored.\n` })
  }))
  it("with someone else, over HTTP", () => told(async ({ store }) => {
    let kept = ""
    const secrets: (string | undefined)[] = []
    const server = createServer((request, response) => {
      secrets.push(request.headers.authorization)
      if (request.method === "GET") return void response.writeHead(kept === "" ? 404 : 200).end(kept)
      request.setEncoding("utf8").on("data", (part: string) => { kept += part }).on("end", () => response.end())
    })
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    process.env["OMRINGD_ANCHOR_AUTHORIZATION"] = "Bearer secret"
    try {
      expect(await asked("anchor", "--store", store, "--to", url)).toMatchObject({ exit: 0 })
      expect(await asked("verify", "--store", store, "--anchor", url)).toMatchObject({ exit: 0 })
      expect(new Set(secrets)).toEqual(new Set(["Bearer secret"]))
    } finally {
      delete process.env["OMRINGD_ANCHOR_AUTHORIZATION"]
      server.closeAllConnections()
      server.close()
    }
  }))
  it("leaves no listener for signals behind", () => told(async ({ store, to }) => {
    const before = process.listenerCount("SIGINT")
    await asked("anchor", "--store", store, "--to", to)
    expect(process.listenerCount("SIGINT")).toBe(before)
  }))
})
