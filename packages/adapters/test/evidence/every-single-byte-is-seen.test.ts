/** Every byte of every text and link that a store keeps, changed one at a time: each is found, at the step where it lies. */
import * as fs from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { beforeAll, describe, expect, it } from "vitest"
import type { Linked } from "@omringd/core/Evidence"
import { filled, found, foundIn, rowsOf } from "./kept.ts"
import { newFile } from "../store/places.ts"

let file = ""
let rows: readonly Linked[] = []
beforeAll(async () => {
  file = await filled()
  rows = await rowsOf(file)
})

const bits = [1, 0x20, 0x80]
const placesIn = (flaws: readonly { readonly trajectory: string; readonly number: number }[]) => flaws.map(({ trajectory, number }) => `${trajectory} ${number}`)

describe("every single byte is seen", () => {
  it("nothing is found where none was changed", async () => {
    expect(await found(file)).toEqual({ flaws: [], looked: { trajectories: 4, steps: 20 } })
  })
  it("each byte of each text and link, changed in three ways", () => {
    let changes = 0
    const missed: string[] = []
    for (const row of rows) {
      const own = rows.filter(({ trajectory }) => trajectory === row.trajectory)
      for (const part of ["text", "link"] as const) {
        const bytes = Buffer.from(String(row[part]))
        for (let at = 0; at < bytes.length; at++) {
          for (const bit of bits) {
            const other = Buffer.from(bytes)
            other[at] = (bytes[at] ?? 0) ^ bit
            const text = other.toString()
            // What is no UTF-8 is given as bytes, as the store does where they would read the same.
            const flaws = foundIn(own.map((one) => (one === row ? { ...row, [part]: text === row[part] ? other : text } : one)))
            changes++
            if (placesIn(flaws).join() !== `${row.trajectory} ${row.number}`) missed.push(`${part} of ${row.trajectory} ${row.number}, byte ${at}: ${placesIn(flaws).join()}`)
          }
        }
      }
    }
    expect(missed.slice(0, 10)).toEqual([])
    expect(changes).toBeGreaterThan(20_000)
  })
  it("bytes in the file itself, here and there", async () => {
    const copy = newFile()
    let state = 20_261_122
    const next = (below: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) % below
    const whole = fs.readFileSync(file)
    for (let change = 0; change < 100; change++) {
      const row = rows[next(rows.length)]
      const column = change % 3 === 0 ? "link" : "taken"
      const kept = Buffer.from(String(column === "link" ? row?.link : row?.text))
      const [at, bit] = [next(kept.length), 1 << next(8)]
      const seen: string[] = []
      // Pages keep copies of rows that once moved: a byte changed there changes nothing.
      for (let start = whole.indexOf(kept); start >= 0; start = whole.indexOf(kept, start + 1)) {
        const bytes = Buffer.from(whole)
        bytes[start + at] = (kept[at] ?? 0) ^ bit
        fs.writeFileSync(copy, bytes)
        seen.push(...placesIn((await found(copy)).flaws))
      }
      expect(seen, `${column} of ${row?.trajectory} ${row?.number}, byte ${at}`).toEqual([`${row?.trajectory} ${row?.number}`])
    }
  })
  it("also where other bytes read as the same text, or as one that goes on", async () => {
    const replacing = rows.findIndex(({ text }) => String(text).includes("\ufffd"))
    const { trajectory, number } = rows[replacing] ?? { trajectory: "", number: 0 }
    const change = async (value: Buffer | string, as = "TEXT") => {
      const copy = newFile()
      fs.copyFileSync(file, copy)
      const database = new DatabaseSync(copy)
      database.prepare(`UPDATE steps SET taken = CAST(? AS ${as}) WHERE trajectory = ? AND number = ?`).run(value, trajectory, number)
      database.close()
      return placesIn((await found(copy)).flaws)
    }
    const bytes = Buffer.from(String(rows[replacing]?.text))
    const at = bytes.indexOf("\ufffd")
    const same = Buffer.from(bytes)
    same[at] = 0xf0
    expect(same.toString()).toBe(bytes.toString())
    expect(await change(bytes)).toEqual([])
    expect(await change(same)).toEqual([`${trajectory} ${number}`])
    expect(await change(Buffer.concat([bytes, Buffer.from("\0more")]))).toEqual([`${trajectory} ${number}`])
    expect(await change(bytes, "BLOB")).toEqual([`${trajectory} ${number}`])
  })
})
