/** A sealed store: what is read of it before and after someone is forgotten, what is never guessed, and what it asks of the keys. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { forgotten, Step } from "@omringd/core"
import type { PersonId, Taken } from "@omringd/core"
import { KeyringUnavailable, sealed } from "@omringd/core/Sealing"
import type { Keyring } from "@omringd/core/Sealing"
import { keeping, keysOf, standIn } from "./kept.ts"

type About = readonly [PersonId, ...PersonId[]]
const heard = (number: number, text: string, about: About, trajectory = "family", by = "teacher"): Taken => ({
  at: "2026-03-02", by, id: `id-${number}`, number, packs: [], recordedAt: "2026-03-02", schema: 1,
  step: Step.make("SignalReceived", {
    signal: `signal-${number}`, from: "teacher", as: "referrer", children: [], worries: { text, about, by }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  }),
  trajectory, under: "raise-a-signal"
})
const textOf = (taken: Taken | undefined): unknown => (taken?.step.step === "SignalReceived" && typeof taken.step.worries === "object" ? taken.step.worries.text : undefined)
const run = Effect.runSync
const failing = (effect: Effect.Effect<unknown, unknown>) => run(Effect.flip(effect))

const begun = (...steps: readonly Taken[]) => {
  const kept = keeping()
  const keys = keysOf()
  const store = sealed(kept.store, { keyring: keys.keyring, cipher: standIn })
  for (const step of steps) run(store.append(step.trajectory, step.number - 1, [step]))
  const texts = () => run(store.read("family")).map(textOf)
  const followed = () => run(Stream.runCollect(store.follow(0))).map(({ taken }) => textOf(taken))
  const forget = (person: string) => run(keys.keyring.destroy(person))
  return { ...kept, ...keys, store, texts, followed, forget }
}
const three = [heard(1, "of noor", ["noor"]), heard(2, "of both", ["noor", "finn"]), heard(3, "of finn", ["finn", "finn"])] as const

describe("words are read as long as everyone they are about has a key", () => {
  it("and are forgotten without any one of them, wherever they are read, and nothing else is", () => {
    const { texts, followed, forget } = begun(...three)
    expect(texts()).toEqual(["of noor", "of both", "of finn"])
    forget("noor")
    expect(texts()).toEqual([forgotten, forgotten, "of finn"])
    expect(followed()).toEqual([forgotten, forgotten, "of finn"])
    forget("finn")
    expect(texts()).toEqual([forgotten, forgotten, forgotten])
  })
  it("not as long as whoever said them has one: a teacher who is forgotten takes nothing along", () => {
    const { texts, people, forget } = begun(...three)
    expect(people().toSorted()).toEqual(["finn", "noor"])
    forget("teacher")
    expect(texts()).toEqual(["of noor", "of both", "of finn"])
  })
  it("and stay forgotten when someone comes back, whose new words are read", () => {
    const { store, texts, forget } = begun(...three)
    forget("noor")
    run(store.append("family", 3, [heard(4, "of noor anew", ["noor"])]))
    expect(texts()).toEqual([forgotten, forgotten, "of finn", "of noor anew"])
  })
  it("whatever changes not: everything else of a step is kept as it is, and read as it is", () => {
    const { steps, store, forget } = begun(...three)
    forget("noor")
    const [found] = run(store.read("family"))
    const bare = (taken: Taken | undefined) => JSON.stringify(taken).replace(/"text":"[^"]*"/u, "")
    expect(bare(steps[0])).toBe(bare(three[0]))
    expect(bare(found)).toBe(bare(three[0]))
  })
  it("and what was kept before anything was sealed is read as it is", () => {
    const { store, steps, texts, forget, people } = begun()
    steps.push(heard(1, "plain", ["noor"]))
    run(store.append("family", 1, [heard(2, "sealed", ["finn"])]))
    forget("noor")
    expect([texts(), people()]).toEqual([["plain", "sealed"], ["finn"]])
  })
})

describe("what is sealed is never guessed", () => {
  const spoilt = (text: (sealedText: string) => string, number = 2) => {
    const all = begun(...three)
    const [first] = all.steps.splice(number - 1, 1)
    if (first === undefined) throw new Error("no such step")
    all.steps.splice(number - 1, 0, JSON.parse(JSON.stringify(first), (key, value: unknown) => (key === "text" ? text(String(value)) : value)) as Taken)
    return all
  }
  it.each([
    ["cut", (text: string) => text.slice(0, 9)],
    ["spoilt beyond its alphabet", (text: string) => `${text.slice(0, 20)} ${text.slice(20)}`],
    ["of a later release", (text: string) => text.replace("sealed:1:", "sealed:23:")]
  ])("when it was %s: the step is named, and the place in it", (_, change) => {
    expect(failing(spoilt(change).store.read("family"))).toMatchObject({
      _tag: "Unreadable", trajectory: "family", number: 2, faults: [{ path: ["step", "worries", "text"], problem: "not-as-written" }]
    })
  })
  it("when it was moved: to another step, another trajectory, or another who is to have said it", () => {
    const others = [heard(2, "x", ["noor"]), { ...heard(2, "x", ["noor"]), id: "id-1" }, { ...heard(1, "x", ["noor"]), trajectory: "other" }, heard(1, "x", ["noor"], "family", "aunt"), { ...heard(1, "x", ["noor"]), id: "other" }]
    for (const other of others) {
      const { steps, store } = begun(three[0])
      const text = textOf(steps[0])
      steps.push(JSON.parse(JSON.stringify(other), (key, value: unknown) => (key === "text" ? text : value)) as Taken)
      const from = other.trajectory === "family" ? 1 : 0
      expect(failing(store.read(other.trajectory, from))).toMatchObject({ _tag: "Unreadable", trajectory: other.trajectory, number: other.number })
    }
  })
  it("and who follows is given what comes before, and is told where it lies", () => {
    const { store } = spoilt((text) => `${text.slice(0, 20)} ${text.slice(20)}`)
    const given: unknown[] = []
    const failure = failing(Stream.runForEach(store.follow(0), ({ taken }) => Effect.sync(() => given.push(textOf(taken)))))
    expect(given).toEqual(["of noor"])
    expect(failure).toMatchObject({ _tag: "Unreadable", number: 2, position: 2 })
    expect(run(Stream.runCollect(store.follow(2))).map(({ taken }) => textOf(taken))).toEqual(["of finn"])
  })
})

describe("what a sealed store takes", () => {
  it("may look sealed, and is sealed and given back as any other words", () => {
    const { texts, steps } = begun(heard(1, "sealed:1:abc", ["noor"]))
    expect(textOf(steps[0])).not.toBe("sealed:1:abc")
    expect(texts()).toEqual(["sealed:1:abc"])
  })
  it("is no longer than words may be, though what looks sealed may be read", () => {
    const { store, people, steps } = begun()
    const failure = failing(store.append("family", 0, [heard(1, "fine", ["noor"]), heard(2, `sealed:1:${"x".repeat(30_000)}`, ["noor"])]))
    expect(failure).toMatchObject({ _tag: "Unreadable", number: 2, position: undefined, faults: [{ path: ["step", "worries", "text"], problem: "too-long" }] })
    expect([people(), steps]).toEqual([[], []])
  })
  it("is nothing that could not be read back, and then nobody has been given a key", () => {
    const { store, people, steps } = begun()
    for (const wrong of [{ ...three[0], at: "yesterday" }, { ...three[0], number: 7 }, { ...three[0], step: { step: "Unknown" } }, null, 7]) {
      expect(failing(store.append("family", 0, [wrong as unknown as Taken]))).toMatchObject({ _tag: "Unreadable", trajectory: "family", number: 1 })
    }
    expect([people(), steps]).toEqual([[], []])
  })
  it("and what was forgotten gives nobody a key again", () => {
    const { store, steps, forget, people, texts } = begun(three[0])
    forget("noor")
    run(store.append("family", 1, [heard(2, forgotten, ["noor"])]))
    expect([people(), textOf(steps[1]), texts()]).toEqual([[], forgotten, [forgotten, forgotten]])
  })
})

describe("keys are asked for", () => {
  it("once for all that is added, once for all that is read or followed, and not where there are no words", () => {
    const { store, asked } = begun()
    run(store.append("family", 0, [...three]))
    expect(asked).toEqual({ obtain: 1, find: 0 })
    run(store.read("family"))
    run(Stream.runDrain(store.follow(0)))
    expect(asked).toEqual({ obtain: 1, find: 2 })
    run(store.append("family", 3, [{ ...heard(4, "x", ["noor"]), step: Step.make("PlanAccepted", {}) }]))
    run(store.read("family", 4))
    run(store.read("other"))
    expect(asked).toEqual({ obtain: 1, find: 2 })
  })
  it("and when they cannot be had, the store cannot: nothing is written", () => {
    const { store: under, steps } = keeping()
    const closed = new KeyringUnavailable({ keyring: "keys", why: "locked", said: "by someone" })
    const keyring: Keyring = { obtain: () => Effect.fail(closed), find: () => Effect.fail(closed), destroy: () => Effect.fail(closed), destroyed: Effect.fail(new KeyringUnavailable({ keyring: "keys", why: "damaged", said: "bit" })) }
    const store = sealed(under, { keyring, cipher: standIn })
    expect(failing(store.append("family", 0, [three[0]]))).toMatchObject({ _tag: "StoreUnavailable", store: "keys", why: "locked", said: "by someone" })
    expect(failing(store.forgotten ?? Effect.void)).toMatchObject({ _tag: "StoreUnavailable", why: "other", said: "damaged: bit" })
    expect(steps).toEqual([])
  })
  it("and a keyring that gives fewer than it was asked for is not sealed with", () => {
    const { store: under, steps } = keeping()
    const { keyring } = keysOf()
    const store = sealed(under, { keyring: { ...keyring, obtain: (people) => keyring.obtain(people.slice(1)) }, cipher: standIn })
    expect(failing(store.append("family", 0, [three[0]]))).toMatchObject({ _tag: "StoreUnavailable" })
    expect(steps).toEqual([])
  })
})

describe("a snapshot", () => {
  const text = JSON.stringify({ id: "family", voices: [{ says: { about: ["noor"], by: "noor", text: "my own school" } }, { says: { about: ["finn"], by: "noor", text: "my brother" } }] })
  const texts = (found: { readonly text: string } | undefined) => [...(found?.text ?? "").matchAll(/"text":"([^"]*)"/gu)].map(([, one]) => one)
  const saved = (asOf?: number) => {
    const all = begun()
    const snapshots = all.store.snapshots
    if (snapshots === undefined) throw new Error("no snapshots")
    return { ...all, ...snapshots, keep: () => run(snapshots.save("family", "key", { version: 2, text, ...(asOf === undefined ? {} : { asOf }) })) }
  }
  it("forgets as the steps do", () => {
    const { keep, load, forget } = saved()
    keep()
    expect(run(load("family", "key"))).toEqual({ version: 2, text })
    forget("noor")
    expect(texts(run(load("family", "key")))).toEqual([forgotten, "my brother"])
  })
  it("that was read before someone was forgotten is not kept, so that nobody's new key opens what they had said before", () => {
    const { keep, forget, snapshots, keyring } = saved(0)
    run(keyring.obtain(["noor"]))
    forget("noor")
    keep()
    expect(snapshots.size).toBe(0)
    const later = saved(1)
    run(later.keyring.obtain(["noor"]))
    later.forget("noor")
    later.keep()
    expect(later.snapshots.size).toBe(1)
  })
  it("that cannot be opened is none", () => {
    for (const harm of [(kept: string) => kept.replace(/sealed:1:\w{6}/u, "sealed:1:eeeeee eee"), (kept: string) => kept.replaceAll(/"text":"(sealed[^"]*)"/gu, () => `"text":"${/sealed[^"]*/u.exec(kept)?.[0] ?? ""}"`)]) {
      const { keep, load, snapshots } = saved()
      keep()
      const found = snapshots.get("family")
      snapshots.set("family", { version: 2, text: harm(found?.text ?? "") })
      expect(run(load("family", "key"))).toBeUndefined()
    }
  })
})
