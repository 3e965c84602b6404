/** `consume`, through the door of promises: each step at least once, from where the name had come to, by one at a time. */
import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { sqlite } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"
import { written } from "../store/process/written.ts"

const opened = (file: string): Promise<Omringd> => openOmringd({ practice: Practice.of(), store: sqlite({ file, lookEvery: 3 }) })
const steps = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => written("a", from + index))

describe("a named follower", () => {
  it("is handed every step once, and goes on after it was closed", async () => {
    const file = newFile()
    const seen: number[] = []
    const first = await opened(file)
    await first.store.append("a", 0, steps(1, 300))
    const following = first.consume("letters", ({ taken }) => { seen.push(taken.number) })
    await expect.poll(() => seen.length).toBe(300)
    await first.close()
    await following
    const second = await opened(file)
    await second.store.append("a", 300, steps(301, 310))
    await second.consume("letters", ({ taken }) => { seen.push(taken.number) }, { live: false })
    expect(seen).toEqual(Array.from({ length: 310 }, (_, index) => index + 1))
    await second.close()
  })
  it("is handed again what it did not handle, and nothing before it", async () => {
    const omringd = await opened(newFile())
    await omringd.store.append("a", 0, steps(1, 10))
    const seen: number[] = []
    const failing = omringd.consume("letters", async ({ taken }) => {
      if (taken.number === 7) throw new Error("the printer is out of paper")
      seen.push(taken.number)
    })
    await expect(failing).rejects.toThrow("out of paper")
    await omringd.consume("letters", ({ taken }) => { seen.push(taken.number) }, { live: false })
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    await omringd.close()
  })
  it("waits while another follows under its name, in whatever process", async () => {
    const file = newFile()
    const [one, other] = [await opened(file), await opened(file)]
    const seen: string[] = []
    const first = one.consume("letters", () => { seen.push("one") })
    await one.store.append("a", 0, steps(1, 1))
    await expect.poll(() => seen).toEqual(["one"])
    const second = other.consume("letters", () => { seen.push("other") })
    await one.store.append("a", 1, steps(2, 2))
    await expect.poll(() => seen).toEqual(["one", "one"])
    await one.close()
    await first
    await other.store.append("a", 2, steps(3, 3))
    await expect.poll(() => seen).toEqual(["one", "one", "other"])
    await other.close()
    await second
  })
})
