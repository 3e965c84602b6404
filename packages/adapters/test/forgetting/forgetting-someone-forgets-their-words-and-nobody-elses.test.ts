/**
 * Whatever families there are, and whoever is asked to be forgotten in whatever order: a piece of words can be read exactly as long as everyone it is
 * about has the key it was sealed under; nobody is forgotten before every term is over; every certificate goes on to hold; every chain stays whole.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { verify } from "@omringd/core/Evidence"
import type { Forgotten } from "@omringd/core/Forgetting"
import { sha256 } from "../../src/evidence/sha256.ts"
import { inWorld, textsIn } from "./family.ts"
import type { World } from "./family.ts"

const people = ["a", "b", "c", "d", "e"] as const
const trajectories = ["one", "two", "three"] as const
type Person = (typeof people)[number]

/** The terms of a and b are over, that of c runs, of d it is not known; e is a parent. */
const born: { readonly [P in Person]?: string } = { a: "1990-01-01", b: "1991-02-28", c: "2020-01-01" }
const isChild = (person: Person): boolean => person !== "e"

interface Piece {
  readonly trajectory: string
  readonly about: readonly [Person, ...Person[]]
}
const piece: fc.Arbitrary<Piece> = fc.record({ trajectory: fc.constantFrom(...trajectories), about: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 4 }) as fc.Arbitrary<[Person, ...Person[]]> })
const deed = fc.oneof(
  fc.record({ does: fc.constant("person" as const), what: fc.constantFrom(...people) }), fc.record({ does: fc.constant("request" as const), what: fc.constantFrom(...people) }),
  fc.record({ does: fc.constant("trajectory" as const), what: fc.constantFrom(...trajectories) })
)
const textOf = ({ trajectory, about }: Piece, index: number): string => `${index} in ${trajectory} about ${about.join()}`

const stepsOf = (trajectory: string, pieces: readonly (Piece & { readonly text: string })[]): readonly Taken[] => {
  const here = people.filter((person) => pieces.some(({ about }) => about.includes(person)))
  const steps = [
    ...here.map((person) => {
      const day = born[person]
      return isChild(person) ? Step.make("ChildJoined", { child: person, speaks: "own", ...(day === undefined ? {} : { born: day }) }) : Step.make("PersonJoined", { person, role: "parent" })
    }),
    ...pieces.map(({ about, text }, index) => Step.make("StrengthNamed", { strength: `s${index}`, of: about, says: { kind: "fact", says: { text, about, by: "an" } } }))
  ]
  return steps.map((step, index) => ({
    id: String(index + 1), trajectory, number: index + 1, step, by: "an", under: "take-part", at: "2000-03-02", recordedAt: "2000-03-02", packs: ["test@1.0.0"], schema: 1
  }))
}

/** Who stands in the way of forgetting someone, or all of a trajectory: whose term runs or is not known, in the files their words lie in. */
const inTheWay = (pieces: readonly Piece[], removed: ReadonlySet<string>, { does, what }: { readonly does: string; readonly what: string }): boolean => {
  const isStill = (person: Person) => person === "c" || person === "d"
  const there = pieces.filter(({ trajectory }) => !removed.has(trajectory))
  if (does === "trajectory") {
    const here = there.filter(({ trajectory }) => trajectory === what).flatMap(({ about }) => about)
    return !here.some(isChild) || here.some(isStill) // without a child nothing says until when
  }
  if (what !== "e") return there.some(({ about }) => about.some((one) => one === what)) && isStill(what as Person)
  const files = new Set(there.filter(({ about }) => about.includes("e")).map(({ trajectory }) => trajectory))
  return [...files].some((file) => inTheWay(there, new Set(), { does: "trajectory", what: file }))
}

const done = ({ forgetting }: World, { does, what }: { readonly does: string; readonly what: string }): Effect.Effect<Forgotten, unknown> => {
  if (does === "person") return forgetting.forgetPerson({ person: what, authority: "office" })
  return does === "request" ? forgetting.request({ person: what, by: what, authority: "office" }) : forgetting.forgetTrajectory({ trajectory: what, authority: "office" })
}

it("forgetting someone forgets their words, and nobody else's", async () => {
  const met = { forgotten: 0, refused: 0 }
  await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.array(deed, { minLength: 1, maxLength: 6 }), (drawn, deeds) => inWorld((world) =>
    Effect.gen(function* () {
      const pieces = drawn.map((one, index) => ({ ...one, text: textOf(one, index) }))
      for (const trajectory of trajectories) yield* world.store.append(trajectory, 0, stepsOf(trajectory, pieces.filter((one) => one.trajectory === trajectory)))
      const [gone, removed] = [new Set<string>(), new Set<string>()]
      for (const one of deeds) {
        const answer = yield* done(world, one)
        met[answer.ok ? "forgotten" : "refused"]++
        if (inTheWay(pieces, removed, one)) expect(answer.ok, JSON.stringify(one)).toBe(false)
        if (!answer.ok) continue
        const { keys, trajectory } = answer.certificate
        for (const { person } of keys) gone.add(person)
        if (trajectory !== undefined) removed.add(trajectory)
        expect(one.does === "trajectory" ? trajectory : keys.map(({ person }) => person).join()).toBe(one.what)
      }
      for (const trajectory of trajectories) {
        const readable = pieces.filter((one) => one.trajectory === trajectory && !removed.has(trajectory) && !one.about.some((person) => gone.has(person)))
        expect((yield* textsIn(world, trajectory)).filter((text) => text !== "[forgotten]")).toEqual(readable.map(({ text }) => text))
      }
      for (const certificate of world.shelf.values()) expect(yield* world.forgetting.check(certificate)).toEqual([])
      const flaws = (yield* Stream.runCollect(verify({ links: world.inner.links ?? expect.fail("no links"), sha256 }))).filter((one) => "flaw" in one)
      expect(flaws).toEqual([])
    }))), { numRuns: 300 })
  expect(met.forgotten).toBeGreaterThan(50)
  expect(met.refused).toBeGreaterThan(50)
}, 120_000)
