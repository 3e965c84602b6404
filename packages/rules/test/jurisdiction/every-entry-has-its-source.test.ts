import { Mandate } from "@omringd/core"
import type { Role } from "@omringd/core"
import { describe, expect, expectTypeOf, it } from "vitest"
import { Clock, Entries, Entry, england, flanders, jurisdictions, netherlands, sweden } from "../../src/jurisdiction.ts"
import type { Unverified, Verified } from "../../src/jurisdiction.ts"

const packs = { flanders: flanders(), netherlands: netherlands(), sweden: sweden(), england: england() }
const places = Object.entries<Entries>(jurisdictions)
const placeOf = (name: string): Entries | undefined => places.find(([place]) => place === name)?.[1]

describe.each(places)("%s", (_, entries) => {
  it.each(Entries.all(entries).map(({ name, entry }) => [name, entry] as const))("%s says who says it, and where it was read", (_name, entry) => {
    expect(entry.source.by).toMatch(/\w{3}/)
    if (entry.verified) expect(new URL(entry.source.at).pathname.length).toBeGreaterThan(1)
    else expect(entry.source).not.toHaveProperty("at")
    if (entry.validFrom !== undefined) expect(Entry.isInForce(entry, "2026-01-01")).toBe(true)
  })
})

describe.each(Object.entries(packs))("the rules of %s", (name, { rules, mandates }) => {
  const entries = placeOf(name)

  it("each stand on an entry that was read", () => {
    for (const { id, clause } of rules) expect(entries && Entries.behind(entries, clause)?.verified, id).toBe(true)
  })
  it("never hold a step back: no statute that was read says so", () => {
    for (const { id, strength } of rules) expect(strength, id).toBe("should")
  })
  it("only narrow who may do what, and leave someone who can join", () => {
    for (const [mandate, held] of Object.entries(mandates)) {
      expect(held.length, mandate).toBeGreaterThan(0)
      expect(Mandate.heldBy(mandate as Mandate), mandate).toEqual(expect.arrayContaining<Role>([...held])) // keys of a pack's mandates
    }
  })
})

it("an entry knows whether it holds on a day", () => {
  const { "signal-assessment": clock } = jurisdictions.sweden.clocks
  expect(Entry.isInForce(clock, "2012-12-31")).toBe(false)
  expect(Entry.isInForce(clock, "2013-01-01")).toBe(true)
})

it("what was not read makes no need: it does not compile", () => {
  expectTypeOf<Verified<Clock>>().toExtend<Parameters<typeof Clock.when>[0]>()
  expectTypeOf<Unverified<Clock>>().not.toExtend<Parameters<typeof Clock.when>[0]>()
  expect(Object.values<{ readonly verified: boolean }>(jurisdictions.netherlands.clocks).filter(({ verified }) => !verified)).toHaveLength(6)
})
