import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { verify } from "@omringd/core/Evidence"
import { Certificate, check, Finding, fingerprintOf, ForgettingLogUnavailable } from "@omringd/core/Forgetting"
import type { Completed, Due, Forgotten } from "@omringd/core/Forgetting"
import type { Outgoing } from "@omringd/core/Notices"
import { sha256 } from "../../src/evidence/sha256.ts"
import { memoryLog } from "../../src/forgetting/memory.ts"
import { family, inWorld, textsIn } from "./family.ts"
import type { Sibling, World } from "./family.ts"

const authority = "records-office"
const certificateOf = (answer: Forgotten): Completed => {
  expect(answer).toMatchObject({ ok: true })
  return answer.ok ? answer.certificate : expect.fail("it was refused")
}
const groundsOf = (answer: Forgotten) => (answer.ok ? [] : answer.refused.grounds)
const dueOn = ({ forgetting }: World, on: string) => Effect.map(Stream.runCollect(forgetting.due(on)), (all): readonly Due[] => all)
const flaws = ({ inner }: World) => Effect.map(Stream.runCollect(verify({ links: inner.links ?? expect.fail("no links"), sha256 })), (all) => all.filter((one) => "flaw" in one))
/** Noor (2015) and Sam (2018) in one family; Lou (2016) alone in another; their terms end on their 20th birthdays. */
const twoFamilies = (world: World) =>
  Effect.gen(function* () {
    yield* family(world, "blue", [{ id: "noor", born: "2015-06-01" }, { id: "sam", born: "2018-02-28" }])
    yield* family(world, "green", [{ id: "lou", born: "2016-02-29" }], { mother: "other-mother" })
  })

describe("a child whose term is over", () => {
  it("is due the day after its last day, and not on it", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      expect((yield* dueOn(world, "2035-06-01")).map(({ due }) => due)).toEqual(["no", "no"])
      const [first, second, third] = yield* dueOn(world, "2035-06-02")
      expect(first).toMatchObject({ due: "person", person: "noor", key: true, terms: [{ trajectory: "blue", child: "noor", until: "2035-06-01", because: "test-term" }] })
      expect(second).toMatchObject({ due: "no", trajectory: "blue", held: [{ held: "kept", child: "sam", until: "2038-02-28" }] })
      expect(third).toMatchObject({ due: "no", trajectory: "green" })
    })))
  it("is forgotten by its key: words about it open nowhere, words about others do, and no chain breaks", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      const key = (yield* world.keys.find(["noor"])).get("noor") ?? expect.fail("no key")
      const certificate = certificateOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))
      expect(yield* textsIn(world, "blue")).toEqual(["[forgotten]", "[forgotten]", "[forgotten]", "sam of blue sings", "goodbye to blue"])
      expect(yield* textsIn(world, "green")).toEqual(["worries about all of green", "reason of green", "lou of green sings", "goodbye to green"])
      expect(yield* flaws(world)).toEqual([])
      expect(certificate).toMatchObject({
        authority, begun: "2035-06-02T09:00:00.000Z", completed: "2035-06-02T09:00:00.000Z",
        ground: { code: "retention-over", terms: [{ child: "noor", until: "2035-06-01" }] },
        keys: [{ person: "noor", fingerprint: fingerprintOf(sha256, key) }],
        in: [{ trajectory: "blue", version: 9, steps: 3, words: 3 }]
      })
      expect(certificate).not.toHaveProperty("trajectory")
      expect(certificate.shared.toSorted((a, b) => a.person.localeCompare(b.person))).toEqual([{ person: "mother", words: 1 }, { person: "sam", words: 2 }])
      expect(Certificate.write(certificate)).not.toContain("sings")
      expect(yield* world.forgetting.check(certificate)).toEqual([])
      expect(yield* Stream.runCollect(world.forgetting.certificates)).toEqual([certificate])
    })))
  it("is read as forgotten by the service that read it before", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      expect((yield* world.trajectories.read("blue")).strengths[0]?.says.says.text).toBe("noor of blue sings")
      yield* world.forgetting.forgetPerson({ person: "noor", authority })
      expect((yield* world.trajectories.read("blue")).strengths[0]?.says.says.text).toBe("[forgotten]")
    })))
  it("is not forgotten twice, and is no longer due with a key", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      yield* world.forgetting.forgetPerson({ person: "noor", authority })
      expect(groundsOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))).toEqual([{ held: "no-key", person: "noor" }])
      expect((yield* dueOn(world, "2035-06-02"))[0]).toMatchObject({ due: "person", person: "noor", key: false })
    })))
  it("is not forgotten while it is in another trajectory whose term runs, or is not known", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      yield* family(world, "red", [{ id: "noor" }])
      world.on("2035-06-02")
      expect((yield* dueOn(world, "2035-06-02")).map(({ due }) => due)).toEqual(["no", "no", "no"])
      expect(groundsOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))).toMatchObject([{ held: "not-known", trajectory: "red", missing: "birthday" }])
      expect(yield* textsIn(world, "red")).toContain("noor of red sings")
    })))
  it("is not forgotten while the services are involved", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* family(world, "open", [{ id: "noor", born: "1990-06-01" }], { ended: false })
      expect((yield* dueOn(world, "2026-03-02"))).toMatchObject([{ due: "no", held: [{ held: "open", trajectory: "open" }] }])
      expect(groundsOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))).toEqual([{ held: "open", trajectory: "open" }])
      expect(groundsOf(yield* world.forgetting.forgetTrajectory({ trajectory: "open", authority }))).toEqual([{ held: "open", trajectory: "open" }])
    })))
})

describe("a trajectory whose every term is over", () => {
  const later = "2038-03-01"
  it("is removed, with the keys of everyone in it who is in no other", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      yield* family(world, "red", [{ id: "kim", born: "2030-01-01" }])
      world.on(later)
      expect((yield* dueOn(world, later)).map((one) => [one.due, "trajectory" in one ? one.trajectory : ""])).toEqual([["trajectory", "blue"], ["trajectory", "green"], ["no", "red"]])
      const certificate = certificateOf(yield* world.forgetting.forgetTrajectory({ trajectory: "blue", authority }))
      expect(certificate).toMatchObject({ trajectory: "blue", in: [{ trajectory: "blue", version: 9, steps: 5, words: 5 }], shared: [{ person: "mother", words: 2 }] })
      expect(certificate.keys.map(({ person }) => person).toSorted()).toEqual(["noor", "sam"])
      expect(yield* world.inner.read("blue")).toEqual([])
      expect([...(yield* world.keys.find(["noor", "sam", "mother"])).keys()]).toEqual(["mother"])
      expect(yield* textsIn(world, "red")).toEqual(["worries about all of red", "reason of red", "kim of red sings", "goodbye to red"])
      expect(yield* world.forgetting.check(certificate)).toEqual([])
      expect(yield* flaws(world)).toEqual([])
    })))
  it("takes its notices with it", async () => {
    const forgotten: string[] = []
    const outbox = { forget: (trajectory: string) => Effect.sync(() => { forgotten.push(trajectory) }) } as unknown as Outgoing // nothing else of it is used
    await inWorld((world) =>
      Effect.gen(function* () {
        yield* twoFamilies(world)
        world.on(later)
        yield* world.forgetting.forgetTrajectory({ trajectory: "blue", authority })
        expect(forgotten).toEqual(["blue"])
      }), { outbox })
  })
  it("may have been forgotten before, child by child: its certificates still stand", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      const before = certificateOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))
      world.on(later)
      const after = certificateOf(yield* world.forgetting.forgetTrajectory({ trajectory: "blue", authority }))
      expect(after.keys.map(({ person }) => person).toSorted()).toEqual(["mother", "sam"])
      expect(yield* world.forgetting.check(before)).toEqual([])
      expect(yield* world.forgetting.check(after)).toEqual([])
    })))
  it("that begins anew under the same name is another, which its certificate does not reach", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on(later)
      const certificate = certificateOf(yield* world.forgetting.forgetTrajectory({ trajectory: "blue", authority }))
      yield* family(world, "blue", ["noor", "kim", "lee", "pip"].map((id) => ({ id, born: "2037-01-01" })) as [Sibling, ...Sibling[]], { at: later })
      expect((yield* world.trajectories.read("blue")).version).toBeGreaterThan(9)
      expect(yield* world.forgetting.check(certificate)).toEqual([])
      expect(yield* textsIn(world, "blue")).toContain("noor of blue sings")
    })))
  it("is not there when nobody wrote to it", () => inWorld(({ forgetting }) =>
    Effect.gen(function* () {
      expect(groundsOf(yield* forgetting.forgetTrajectory({ trajectory: "nothing", authority }))).toEqual([{ held: "nothing-there", trajectory: "nothing" }])
    })))
})

describe("someone who asks to be forgotten", () => {
  const view = { trajectory: "blue", to: "6", says: { text: "I see it otherwise", about: ["noor"] as [string], by: "noor" } }
  it("is refused where keeping is a duty, with every ground, and has their own view attached", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      const answer = yield* world.forgetting.request({ person: "noor", by: "noor", authority, view })
      expect(groundsOf(answer)).toEqual([{
        held: "kept", trajectory: "blue", child: "noor", until: "2035-06-01", because: "test-term", source: { by: "a test", at: "https://example.org/terms" }
      }])
      expect(answer).toMatchObject({ refused: { attached: { ok: true, trajectory: "blue" } } })
      expect((yield* world.trajectories.read("blue")).views).toMatchObject([{ of: "noor", to: "6", says: { text: "I see it otherwise" } }])
      expect(yield* textsIn(world, "blue")).toContain("noor of blue sings")
      expect(world.shelf.size).toBe(0)
    })))
  it("is told what became of a view that could not be attached", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      const answer = yield* world.forgetting.request({ person: "noor", by: "noor", authority, view: { ...view, to: "no-such-step" } })
      expect(answer).toMatchObject({ refused: { attached: { ok: false, refusal: { reasons: [{ reason: "UnknownReference" }] } } } })
    })))
  it("is refused as a parent as long as a child's file is kept", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      expect(groundsOf(yield* world.forgetting.request({ person: "mother", by: "mother", authority }))).toMatchObject([{ held: "kept", trajectory: "blue", child: "sam" }])
    })))
  it("is refused where no term is known, unless the host names a ground of its own", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* family(world, "red", [{ id: "kim" }])
      expect(groundsOf(yield* world.forgetting.request({ person: "kim", by: "mother", authority }))).toMatchObject([{ held: "not-known", missing: "birthday" }])
      const certificate = certificateOf(yield* world.forgetting.request({ person: "kim", by: "mother", authority, own: "our-house-rule:4" }))
      expect(certificate.ground).toEqual({ code: "request", by: "mother", terms: [], own: "our-house-rule:4" })
      expect(yield* textsIn(world, "red")).toEqual(["[forgotten]", "[forgotten]", "[forgotten]", "goodbye to red"])
    })))
  it("is refused where nothing in force says anything at all", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* family(world, "red", [{ id: "kim", born: "1990-01-01" }])
      expect(groundsOf(yield* world.forgetting.request({ person: "kim", by: "kim", authority }))).toEqual([{ held: "not-known", trajectory: "red" }])
    }), { practice: Practice.of() }))
  it("cannot be helped by a ground of the host's own where a term runs, or the services are involved", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      yield* family(world, "open", [{ id: "kim" }], { ended: false })
      expect(groundsOf(yield* world.forgetting.request({ person: "noor", by: "noor", authority, own: "our-house-rule:4" }))).toMatchObject([{ held: "kept" }])
      expect(groundsOf(yield* world.forgetting.request({ person: "kim", by: "kim", authority, own: "our-house-rule:4" }))).toMatchObject([{ held: "open" }, { held: "not-known" }])
    })))
  it("can be where the law lets them ask earlier", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* family(world, "red", [{ id: "kim", born: "2020-01-01" }])
      expect(groundsOf(yield* world.forgetting.request({ person: "kim", by: "kim", authority }))).toMatchObject([{ held: "kept", earlier: { by: "a law" } }])
      expect(certificateOf(yield* world.forgetting.request({ person: "kim", by: "kim", authority, own: "asked-earlier" })).ground).toMatchObject({ own: "asked-earlier" })
    }), {
      practice: Practice.of({ name: "earlier", version: "1.0.0", sdk: 1, rules: [], mandates: {}, keeps: () => [{ until: "2090-01-01", because: "test-term", source: { by: "a test" }, earlier: { by: "a law" } }] })
    }))
  it("is forgotten where every term is over, and who asked stands in the certificate", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      const certificate = certificateOf(yield* world.forgetting.request({ person: "noor", by: "mother", authority }))
      expect(certificate.ground).toMatchObject({ code: "request", by: "mother", terms: [{ child: "noor", until: "2035-06-01" }] })
    })))
  it("is in every trajectory in which they took a step, and in none that only goes by their name", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      const [first] = yield* world.store.read("green")
      yield* world.store.append("worker", 0, [{ ...(first ?? expect.fail("no step")), trajectory: "worker" }])
      expect(groundsOf(yield* world.forgetting.request({ person: "worker", by: "worker", authority }))).toEqual([{ held: "no-key", person: "worker" }])
      const [step] = yield* world.store.read("green", 4)
      yield* world.store.append("green", 7, [{ ...(step ?? expect.fail("no step")), number: 8, id: "8", by: "worker" }])
      expect(groundsOf(yield* world.forgetting.request({ person: "worker", by: "worker", authority }))).toMatchObject([{ held: "kept", trajectory: "green" }])
    })))
  it("of whom nothing is kept has nothing to be destroyed", () => inWorld(({ forgetting }) =>
    Effect.gen(function* () {
      expect(groundsOf(yield* forgetting.request({ person: "nobody", by: "nobody", authority }))).toEqual([{ held: "no-key", person: "nobody" }])
    })))
})

describe("nothing is destroyed", () => {
  it("where words about someone lie there as plain text", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      const steps = yield* world.store.read("blue")
      yield* world.inner.append("plain", 0, steps.map((one) => ({ ...one, trajectory: "plain" })))
      world.on("2035-06-02")
      expect(groundsOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))).toEqual([{ held: "not-sealed", trajectory: "plain", words: 3 }])
      expect((yield* world.keys.find(["noor"])).size).toBe(1)
    })))
  it("when the authority is no reference: a certificate holds no names", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      expect(groundsOf(yield* world.forgetting.forgetPerson({ person: "noor", authority: "An of the office" }))).toMatchObject([{ held: "malformed", problems: [{ path: ["authority"] }] }])
      expect((yield* world.keys.find(["noor"])).size).toBe(1)
      expect(world.shelf.size).toBe(0)
    })))
  it("when it cannot be begun", async () => {
    const full = new ForgettingLogUnavailable({ log: "memory", why: "full", said: "no room" })
    await inWorld((world) =>
      Effect.gen(function* () {
        yield* twoFamilies(world)
        world.on("2035-06-02")
        expect(yield* Effect.flip(world.forgetting.forgetPerson({ person: "noor", authority }))).toBe(full)
        expect((yield* world.keys.find(["noor"])).size).toBe(1)
      }), { log: (shelf) => ({ ...memoryLog(shelf), begun: () => Effect.fail(full) }) })
  })
})

describe("what was begun and not completed", () => {
  const once = () => {
    let left = 1
    return (): boolean => left-- > 0
  }
  const cut = new ForgettingLogUnavailable({ log: "memory", why: "other", said: "cut" })
  const forgettingNoor = (world: World) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2035-06-02")
      return yield* Effect.flip(world.forgetting.forgetPerson({ person: "noor", authority }))
    })
  it("is finished, before the key was destroyed", async () => {
    const first = once()
    await inWorld((world) =>
      Effect.gen(function* () {
        expect(yield* forgettingNoor(world)).toBe(cut)
        expect((yield* world.keys.find(["noor"])).size).toBe(1)
        const [certificate] = yield* world.forgetting.recover
        expect((yield* world.keys.find(["noor"])).size).toBe(0)
        expect(yield* world.forgetting.check(certificate ?? expect.fail("nothing"))).toEqual([])
        expect(yield* world.forgetting.recover).toEqual([])
      }), { keys: (keys) => ({ ...keys, destroy: (person) => (first() ? Effect.fail(cut as never) : keys.destroy(person)) }) })
  })
  it("is finished, after it was", async () => {
    const first = once()
    await inWorld((world) =>
      Effect.gen(function* () {
        expect(yield* forgettingNoor(world)).toBe(cut)
        expect((yield* world.keys.find(["noor"])).size).toBe(0)
        expect(yield* world.forgetting.recover).toHaveLength(1)
      }), { log: (shelf) => ({ ...memoryLog(shelf), completed: (certificate) => (first() ? Effect.fail(cut) : memoryLog(shelf).completed(certificate)) }) })
  })
  it("does not reach a key that was made since", async () => {
    const first = once()
    await inWorld((world) =>
      Effect.gen(function* () {
        yield* forgettingNoor(world)
        const made = (yield* world.keys.obtain(["noor"])).get("noor")
        yield* world.forgetting.recover
        expect((yield* world.keys.find(["noor"])).get("noor")).toEqual(made)
      }), { log: (shelf) => ({ ...memoryLog(shelf), completed: (certificate) => (first() ? Effect.fail(cut) : memoryLog(shelf).completed(certificate)) }) })
  })
  it("does not reach a trajectory that began anew under the same name", async () => {
    const first = once()
    await inWorld((world) =>
      Effect.gen(function* () {
        yield* twoFamilies(world)
        world.on("2038-03-01")
        expect(yield* Effect.flip(world.forgetting.forgetTrajectory({ trajectory: "blue", authority }))).toBe(cut)
        yield* family(world, "blue", [{ id: "noor", born: "2037-01-01" }], { at: "2038-03-01" })
        yield* world.forgetting.recover
        expect(yield* textsIn(world, "blue")).toContain("noor of blue sings")
      }), { log: (shelf) => ({ ...memoryLog(shelf), completed: (certificate) => (first() ? Effect.fail(cut) : memoryLog(shelf).completed(certificate)) }) })
  })
})

describe("a certificate is looked at again", () => {
  const forgotten = (world: World) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      const key = (yield* world.keys.find(["noor"])).get("noor") ?? expect.fail("no key")
      world.on("2035-06-02")
      return { key, certificate: certificateOf(yield* world.forgetting.forgetPerson({ person: "noor", authority })) }
    })
  const looked = (world: World, certificate: Certificate, more: Partial<Parameters<typeof check>[1]> = {}) =>
    Effect.map(check(certificate, { sha256, store: world.store, links: world.inner.links ?? expect.fail("no links"), keys: world.keys, ...more }), (all) => all.map((one) => [one.finding, Finding.sentence(one)]))
  it("and tells when the key is back, under its own name or another's", () => inWorld((world) =>
    Effect.gen(function* () {
      const { certificate, key } = yield* forgotten(world)
      const back = (name: string) => ({ ...world.keys, find: (people: readonly string[]) => Effect.map(world.keys.find(people), (found) => (people.includes(name) ? new Map([...found, [name, key]]) : found)) })
      expect(yield* looked(world, certificate, { keys: back("noor") })).toEqual([["key-there", "the key of noor is there"]])
      expect(yield* looked(world, certificate, { keys: back("sam") })).toEqual([["key-there", "the key of noor is there, under the name of sam"]])
    })))
  it("and tells which words can be read, and which were not tried", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      const before = yield* world.store.read("blue")
      world.on("2035-06-02")
      const certificate = certificateOf(yield* world.forgetting.forgetPerson({ person: "noor", authority }))
      expect((yield* looked(world, certificate, { store: { read: () => Effect.succeed(before) } })).map(([, sentence]) => sentence))
        .toEqual([5, 6, 7].map((number) => `words in step ${number} of blue can be read`))
      expect((yield* looked(world, certificate, { store: world.inner }))[0]).toEqual(["words-sealed", "words in step 5 of blue were read as they are kept, by a store that opens nothing"])
      expect(yield* looked(world, certificate, { store: { read: () => Effect.succeed(before.slice(0, 4)) } })).toEqual([["words-miscounted", "blue has 0 pieces of these words, and 3 were counted"]])
    })))
  it("and tells where a chain is not what it was", () => inWorld((world) =>
    Effect.gen(function* () {
      const { certificate } = yield* forgotten(world)
      const elsewhere: Certificate = { ...certificate, in: certificate.in.map((place) => ({ ...place, link: "0".repeat(64) })) }
      expect((yield* looked(world, elsewhere)).map(([finding]) => finding)).toEqual(["edited", "not-whole"])
      yield* world.inner.forget("blue")
      expect(yield* looked(world, certificate)).toEqual([["not-whole", "nothing is left of blue; the anchor knows it up to step 9"]])
      expect(yield* looked(world, certificate, { forgotten: ["blue"] })).toEqual([])
    })))
  it("and tells when a trajectory is still there", () => inWorld((world) =>
    Effect.gen(function* () {
      yield* twoFamilies(world)
      world.on("2038-03-01")
      const steps = yield* world.inner.read("blue")
      const certificate = certificateOf(yield* world.forgetting.forgetTrajectory({ trajectory: "blue", authority }))
      yield* world.inner.append("blue", 0, steps)
      expect(yield* looked(world, certificate)).toEqual([["trajectory-there", "blue is still there"]])
    })))
  it("and tells when it was only begun, or was edited", () => inWorld((world) =>
    Effect.gen(function* () {
      const { certificate: { completed, ...begun } } = yield* forgotten(world)
      expect(yield* looked(world, begun)).toEqual([["not-completed", "it was begun and not completed: what it says may be half done"]])
      expect(yield* looked(world, { ...begun, completed, authority: "someone-else" })).toEqual([["edited", "it does not say what it said when it was begun"]])
    })))
  it("and goes on to hold when more is recorded about them", () => inWorld((world) =>
    Effect.gen(function* () {
      const { certificate } = yield* forgotten(world)
      yield* family(world, "later", [{ id: "noor", born: "2015-06-01" }], { at: "2035-06-02" })
      expect(yield* textsIn(world, "later")).toContain("noor of later sings")
      expect(yield* looked(world, certificate)).toEqual([])
    })))
})
