/** What the Promise door adds: opening, closing, rejecting, and following with `for await`. */
import * as fs from "node:fs"
import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Placed } from "@omringd/core/TrajectoryStore"
import { memory } from "../../src/store/memory.ts"
import { sqlite } from "../../src/store/sqlite.ts"
import { filesOf, newFile } from "../store/places.ts"

const practice = Practice.of()
const joined = (person: string) => ({ step: "PersonJoined", person, role: "parent" }) as const
const who = (by: string) => ({ by, at: "2026-03-02" })

describe("the Promise door", () => {
  it("opens a store, takes a step, and has it when it is opened again", async () => {
    const file = newFile()
    const first = await openOmringd({ practice, store: sqlite({ file }) })
    const answer = await first.take("a", joined("mother"), who("mother"))
    expect(answer.ok && answer.taken.number).toBe(1)
    await first.close()
    expect(filesOf(file)).toEqual([file])
    const second = await openOmringd({ practice, store: sqlite({ file }) })
    expect((await second.read("a")).people.map(({ id }) => id)).toEqual(["mother"])
    await second.close()
  })
  it("answers with a refusal, and rejects only with what a store can do wrong", async () => {
    const omringd = await openOmringd({ practice, store: memory() })
    const refused = await omringd.take("a", joined("mother"), who("father"))
    expect(refused).toMatchObject({ ok: false, refusal: { refused: "PersonJoined", reasons: [{ reason: "NotInIt" }] } })
    expect(await omringd.whyNot("a", joined("mother"), who("mother"))).toBeUndefined()
    await expect(omringd.store.append("a", 4, [])).resolves.toBeUndefined()
    await omringd.close()
    await expect(omringd.take("a", joined("mother"), who("mother"))).rejects.toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
  })
  it("rejects with the reason when the store cannot be opened", async () => {
    const file = newFile()
    fs.writeFileSync(file, "no database")
    await expect(openOmringd({ practice, store: sqlite({ file }) })).rejects.toMatchObject({ _tag: "StoreCorrupt", why: "not-a-store" })
    expect(fs.readFileSync(file, "utf8")).toBe("no database")
  })
  it.each([["memory", () => memory()], ["sqlite", () => sqlite({ file: newFile(), lookEvery: 5 })]] as const)("follows %s live until it is closed", async (_, store) => {
    const omringd = await openOmringd({ practice, store: store() })
    await omringd.take("a", joined("mother"), who("mother"))
    const seen: Placed[] = []
    const following = (async () => { for await (const one of omringd.follow()) seen.push(one) })()
    await expect.poll(() => seen.length).toBe(1)
    await omringd.take("b", joined("father"), who("father"))
    await expect.poll(() => seen.map(({ taken }) => taken.trajectory)).toEqual(["a", "b"])
    await omringd.close()
    await expect(following).resolves.toBeUndefined()
  })
  it("lets go of the store when a follower stops early", async () => {
    const omringd = await openOmringd({ practice, store: memory() })
    for (const person of ["p", "q", "r"]) await omringd.take("a", joined(person), who(person))
    const seen: number[] = []
    for await (const { taken } of omringd.follow(0, { live: false })) {
      seen.push(taken.number)
      if (seen.length === 2) break
    }
    expect(seen).toEqual([1, 2])
    await omringd.close()
  })
  it("can be closed twice", async () => {
    const omringd = await openOmringd({ practice, store: memory() })
    await omringd.close()
    await expect(omringd.close()).resolves.toBeUndefined()
  })
})
