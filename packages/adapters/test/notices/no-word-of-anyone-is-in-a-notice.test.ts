/**
 * Words are planted wherever a step can hold them, and rules try by every way there is to send them along: none of them is in a notice, in what
 * the outbox keeps, or in what a notifier is given. What a rule takes apart into single words is codes again, which no check can tell from others.
 */
import * as fc from "fast-check"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { Need, Notice, NoticeRule, Pack, Practice, Rule, Step } from "@omringd/core"
import type { Person, Taken, Trajectory } from "@omringd/core"
import { announce, deliver, NotDelivered } from "@omringd/core/Notices"
import type { Letter } from "@omringd/core/Notices"
import { alongTheRoad } from "../../../core/test/golden/along.ts"
import { sha256 } from "../../src/evidence/sha256.ts"
import { Shelf } from "../../src/outbox/memory.ts"
import { passes, timed } from "./timed.ts"
import { aSignalIsKnown, opened, receiver, record, shelves } from "./world.ts"

/** Every text in a value that is a sentence. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /\s/u.test(value) ? [value] : []
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What rules know of a step, and all the ways in which they try to tell it. */
const hostile = (): Pack => {
  let last: readonly string[] = []
  const pick = (turn: number): string => last[turn % Math.max(1, last.length)] ?? "nothing at all"
  const listen = (taken: Taken, ...states: readonly Trajectory[]): void => {
    last = [...textsIn(taken.step), ...states.slice(-1).flatMap(({ dangers, harms, voices, plan, differences }) => textsIn([dangers, harms, voices, plan, differences]))]
  }
  const { says } = aSignalIsKnown
  const about = () => ({ child: pick(0), [pick(1)]: "noor", [pick(2)]: pick(3), ok: "noor", list: [pick(4)] as unknown as string, odd: { toString: () => pick(5) } as unknown as string, ["__proto__"]: pick(6) })
  const someone = (people: readonly Person[]) => people[0]?.id ?? "noor"
  const after = (id: string, tells: NoticeRule["tellsAfter"] & object): NoticeRule => ({ id, clause: "c", safety: false, says, told: {}, silent: {}, tellsAfter: tells })
  const rule = after("by-about", { steps: Step.tags, tells: ({ taken, trajectory, before }) => {
    listen(taken, before, trajectory)
    return [{ to: someone(trajectory.people), about: about() }, { to: pick(0), about: {} }, { to: [pick(1)] as unknown as string, about: {} }]
  } })
  const steps = Step.tags
  const telling = { steps, tells: ({ trajectory }: { readonly trajectory: Trajectory }) => [{ to: someone(trajectory.people), about: about() }] }
  const disguised: NoticeRule = { ...after("x", telling), get id() { return last.length === 0 ? "disguised" : pick(0) }, get clause() { return last.length === 0 ? "c" : pick(1) }, get safety() { return (last.length === 0 ? false : pick(2)) as boolean } }
  const throwing = after("throws", { steps, tells: () => { throw new Error(pick(0)) } })
  const due: NoticeRule = { id: "by-due", clause: "c", safety: true, says, told: {}, silent: {}, tellsWhenDue: {
    when: "overdue", ahead: {}, tells: ({ trajectory, need }) => [{ to: someone(trajectory.people), about: { ...about(), what: need.what } }]
  } }
  const dueOf = { id: "by-state", clause: "c", safety: false, says, told: {}, silent: {}, tellsWhenDue: { turn: 0, ahead: {}, get when() { return (this.turn++ % 3 === 2 ? pick(0) : "overdue") as "overdue" }, tells: due.tellsWhenDue?.tells ?? (() => []) } }
  const owing = { ...Rule.define({
    id: "owes", clause: "c", strength: "should", owed: true, before: [], reads: ["dangers"], says, kept: {}, broken: {},
    needs: () => [Need.of(pick(0), { [pick(1)]: pick(2), child: pick(3) }), Need.of("owed", { child: "noor" })].map((one) => ({ ...one.metBy("ReviewHeld"), since: "2026-01-01", due: "2026-01-02" }))
  }), get id() { return last.length === 0 ? "owes" : pick(4) } }
  return Pack.define({ name: "hostile", version: "1", sdk: 1, rules: [owing], notices: [rule, disguised, throwing, due, dueOf] })
}

/** There is no judge on the road. */
const decidedAfter = (last: Taken, text: string): Taken => ({
  id: "decided", trajectory: last.trajectory, number: last.number + 1, by: "judge", under: "decide-measure", at: last.at, recordedAt: last.recordedAt, packs: [], schema: last.schema,
  step: Step.make("CourtDecided", { measure: "none", children: ["noor"], grounds: { text, about: ["noor"], by: "judge" } })
})

/** A sentence nobody else would write, that no code can hold. */
const sentence = fc.tuple(fc.nat({ max: 999_999 }), fc.constantFrom("huilde die nacht", "was bang 🌱 en zei niets", "slog \"hårt\"\nigen", "cried: {child}")).map(([number, text]) => `Zorg${number} ${text}`)

describe("whatever rules try", () => {
  it("no word that a step holds is in a notice, in the outbox or in what a notifier is given", async () => {
    let searched = 0
    const tags = new Set<string>()
    await fc.assert(fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 5, maxLength: 30 }), async (sentences) => timed(Effect.gen(function* () {
      let turn = 0
      const planted = new Set<string>()
      const next = (): string => {
        const text = sentences[turn++ % sentences.length] ?? "…"
        planted.add(text)
        return text
      }
      const along = alongTheRoad("canary", next, new Set())
      const steps = [...along, ...along.slice(-1).map((last) => decidedAfter(last, next()))]
      for (const { step } of steps) tags.add(step.step)
      const there = shelves()
      const practice = Practice.of(hostile())
      expect(practice.problems).toEqual([])
      yield* record(there, steps)
      const given: Letter[] = []
      const one = receiver()
      const notifier = { send: (letter: Letter) => Effect.andThen(Effect.sync(() => { given.push(letter) }), given.length % 3 === 0 ? Effect.fail(new NotDelivered({ notifier: "test", why: "refused", said: "no", lasting: true })) : one.notifier.send(letter)) }
      const here = yield* opened(there, { notifier, people: { find: (person) => Effect.succeed({ person, language: "en", register: "family" }) } })
      yield* Effect.provideContext(announce({ practice, sha256, live: false }), here)
      const due = practice.announcedOn(practice.fold(Practice.start("canary"), steps), "2026-06-01").map((told) => Notice.of(sha256, told))
      const kept = Shelf.text(there.notices)
      yield* Effect.forkScoped(Effect.provideContext(deliver({ practice }), here))
      yield* passes("1 hour")
      const all = [kept, Shelf.text(there.notices), ...given.map((letter) => JSON.stringify(letter)), ...due.map(Notice.write)]
      expect(given.length).toBeGreaterThan(steps.length)
      expect(due.length).toBeGreaterThan(0)
      for (const text of planted) for (const form of [text, JSON.stringify(text).slice(1, -1), text.slice(0, 12), text.split(" ").slice(0, 2).join(" "), encodeURIComponent(text)]) for (const bytes of all) if (bytes.includes(form)) throw new Error(`${form} in ${bytes.slice(Math.max(0, bytes.indexOf(form) - 200), bytes.indexOf(form) + 200)}`)
      searched += planted.size
    }))), { numRuns: 8 })
    expect(searched).toBeGreaterThan(40)
    expect([...tags].toSorted()).toEqual([...Step.tags].toSorted())
  })
})
