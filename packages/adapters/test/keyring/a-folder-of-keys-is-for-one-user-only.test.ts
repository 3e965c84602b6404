/** What a folder of keys owes beyond the clauses: who may look into it, what a killed process leaves, and what damage is told as. */
import { spawn } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { Keyring } from "@omringd/core/Sealing"
import { open } from "../../src/keyring/file.ts"
import { newFolder } from "./rings.ts"

const withKeyring = <A, E>(folder: string, does: (keyring: Keyring) => Effect.Effect<A, E>) => Effect.runPromise(Effect.scoped(Effect.flatMap(open({ folder }), does)))
const failing = (folder: string, does: (keyring: Keyring) => Effect.Effect<unknown, unknown> = () => Effect.void) =>
  Effect.runPromise(Effect.flip(Effect.scoped(Effect.flatMap(open({ folder }), (keyring) => does(keyring) as Effect.Effect<unknown, { readonly why: string; readonly message: string }>))))
const begun = async (): Promise<string> => {
  const folder = newFolder()
  await withKeyring(folder, ({ obtain }) => obtain(["noor", "Noor"]))
  return folder
}

describe("a folder of keys is for one user only", () => {
  it("in what it makes", async () => {
    const folder = await begun()
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
    expect(fs.readdirSync(folder).toSorted()).toEqual(["key-_4eoor", "key-noor"])
    for (const name of fs.readdirSync(folder)) expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
  })
  it("and is refused where others may look, with what to do", async () => {
    const folder = await begun()
    fs.chmodSync(folder, 0o750)
    expect(await failing(folder)).toMatchObject({ why: "cannot-open", message: expect.stringContaining(`chmod 700 ${folder}`) as string })
    fs.chmodSync(folder, 0o700)
    const file = path.join(folder, "key-noor")
    fs.chmodSync(file, 0o640)
    expect(await failing(folder, ({ find }) => find(["noor"]))).toMatchObject({ why: "cannot-open", message: expect.stringContaining(`chmod 600 ${file}`) as string })
    await withKeyring(folder, ({ find }) => find(["Noor"]))
  })
  it("where a key that was cut or changed is told as damage, never made anew", async () => {
    for (const harm of [(bytes: Buffer) => bytes.subarray(0, 20), (bytes: Buffer) => bytes.fill(1, 3, 4), () => Buffer.alloc(0), () => Buffer.alloc(40)]) {
      const folder = await begun()
      const file = path.join(folder, "key-noor")
      fs.writeFileSync(file, harm(fs.readFileSync(file)))
      for (const asks of [({ find }: Keyring) => find(["noor"]), ({ obtain }: Keyring) => obtain(["noor"])]) expect(await failing(folder, asks)).toMatchObject({ why: "damaged" })
    }
  })
  it("where a key is overwritten before its file goes: whoever holds on to the file holds nothing", async () => {
    const folder = await begun()
    const held = newFolder()
    fs.linkSync(path.join(folder, "key-noor"), held)
    await withKeyring(folder, ({ destroy }) => destroy("noor"))
    expect(fs.readFileSync(held)).toEqual(Buffer.alloc(40))
    expect(fs.readdirSync(folder).toSorted()).toEqual(["destroyed", "key-_4eoor"])
  })
  it("and of what was about to be destroyed by someone who was killed, nothing is left once it is opened, or something else destroyed", async () => {
    for (const next of [() => Effect.void, ({ destroy }: Keyring) => destroy("Noor")]) {
      const folder = await begun()
      const key = fs.readFileSync(path.join(folder, "key-noor")).subarray(0, 32)
      fs.renameSync(path.join(folder, "key-noor"), path.join(folder, "going-0"))
      const before = await withKeyring(newFolder(), ({ destroyed }) => destroyed)
      await withKeyring(folder, next as (keyring: Keyring) => Effect.Effect<unknown, unknown>)
      const left = Buffer.concat(fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name))))
      expect(left.includes(key)).toBe(false)
      expect(await withKeyring(folder, ({ destroyed }) => destroyed)).toBeGreaterThan(before)
    }
  })
  it("where what cannot be opened is said as it is", async () => {
    expect(await failing(path.join(newFolder(), "deeper"))).toMatchObject({ why: "cannot-open" })
    const file = newFolder()
    fs.writeFileSync(file, "")
    expect(await failing(file)).toMatchObject({ why: "cannot-open" })
  })
})

const program = fileURLToPath(new URL("process/asks.ts", import.meta.url))
const asking = (folder: string) => spawn(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", program, folder], { stdio: ["ignore", "pipe", "inherit"] })
const outputOf = async (asked: ReturnType<typeof asking>): Promise<string> => {
  let output = ""
  asked.stdout.on("data", (piece: Buffer) => { output += piece.toString() })
  await new Promise((resolve) => { asked.on("close", resolve) })
  return output
}

describe("processes that use one folder at once", () => {
  it("each get the same key of everyone", { timeout: 60_000 }, async () => {
    const folder = newFolder()
    const answers = await Promise.all(Array.from({ length: 4 }, () => outputOf(asking(folder))))
    expect(answers[0]?.split("\n").length).toBeGreaterThan(200)
    expect(new Set(answers).size).toBe(1)
  })
  it("leave keys that are whole when they are killed", { timeout: 60_000 }, async () => {
    for (let time = 0; time < 8; time++) {
      const folder = newFolder()
      const asked = asking(folder)
      while (!fs.existsSync(folder) || fs.readdirSync(folder).length < 2 + time * 11) await sleep(1)
      asked.kill("SIGKILL")
      await outputOf(asked)
      const people = Array.from({ length: 200 }, (_, index) => `person-${index}`)
      const found = await withKeyring(folder, ({ find }) => find(people))
      const all = await withKeyring(folder, ({ obtain }) => obtain(people))
      expect(found.size).toBeGreaterThan(0)
      for (const [person, key] of found) expect(all.get(person)).toEqual(key)
    }
  })
})
