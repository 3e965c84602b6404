/** What the docstrings of `openOmringd` say that each method rejects with: of a step that cannot be read, and of a store that was closed. */
import { DatabaseSync } from "node:sqlite"
import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { memory } from "../../src/store/memory.ts"
import { sqlite } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"

const practice = Practice.of()
const joined = (person: string) => ({ step: "PersonJoined", person, role: "parent" }) as const
const who = (by: string) => ({ by, at: "2026-03-02" })
const all = async <A>(asked: AsyncIterable<A>): Promise<readonly A[]> => {
  const seen: A[] = []
  for await (const one of asked) seen.push(one)
  return seen
}
/** Each way of asking for trajectory `a`, by its name. */
const ask: { readonly [method: string]: (omringd: Omringd) => Promise<unknown> } = {
  take: (omringd) => omringd.take("a", joined("father"), who("father")),
  takeUnknown: (omringd) => omringd.takeUnknown("a", joined("father"), who("father")),
  whyNot: (omringd) => omringd.whyNot("a", joined("father"), who("father")),
  read: (omringd) => omringd.read("a"),
  follow: (omringd) => all(omringd.follow(0, { live: false })),
  consume: (omringd) => omringd.consume("mine", () => undefined, { live: false }),
  whatNeedsToHappen: (omringd) => all(omringd.whatNeedsToHappen("2026-03-02")),
  forget: (omringd) => omringd.forget("a")
}

describe("a step that cannot be read", () => {
  const damaged = async (): Promise<Omringd> => {
    const file = newFile()
    const first = await openOmringd({ practice, store: sqlite({ file }) })
    await first.take("a", joined("mother"), who("mother"))
    await first.close()
    const rows = new DatabaseSync(file)
    rows.prepare("UPDATE steps SET taken = ?").run("{}")
    rows.close()
    return openOmringd({ practice, store: sqlite({ file }) })
  }
  it.each(["take", "takeUnknown", "whyNot", "read", "follow", "consume"])("is what %s rejects with", async (method) => {
    const omringd = await damaged()
    await expect(ask[method]?.(omringd)).rejects.toMatchObject({ _tag: "Unreadable", trajectory: "a", number: 1 })
    await omringd.close()
  })
  it("is handed over by whatNeedsToHappen, and can be forgotten", async () => {
    const omringd = await damaged()
    expect(await ask["whatNeedsToHappen"]?.(omringd)).toMatchObject([{ trajectory: "a", unreadable: { _tag: "Unreadable", number: 1 } }])
    await expect(omringd.forget("a")).resolves.toBeUndefined()
    await omringd.close()
  })
})

describe("a store that was closed", () => {
  it.each(Object.keys(ask))("is what %s says", async (method) => {
    const omringd = await openOmringd({ practice, store: memory() })
    await omringd.close()
    await expect(ask[method]?.(omringd)).rejects.toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
    await expect(omringd.close()).resolves.toBeUndefined()
  })
})
