/** Needs, refusals and the answer about safety, as they go over a wire: they are what their Schemas say, and nothing else is. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { Practice, Scene, Step, Trajectory } from "@omringd/core"
import { Need, Refusal, SafetyAnswer, strict } from "@omringd/core/Schema"
import { accepted, act, baby, did, given, joined, neighbour, on, opened, teenager } from "@omringd/core/Story"

const practice = Practice.of()
const told = act(practice, given(
  opened(teenager, baby), joined(neighbour), accepted(), did("SafetyJudged", { child: teenager.id }), did("SafePersonChosen"), did("ImmediatePlanMade"), did("ChildPlaced"), on("2026-04-01", did("ViewAdded"))
).on("2026-04-01").given).trajectory
const acts = given(opened(teenager, baby), accepted()).on("2026-03-02").given
const places = [Trajectory.start("empty"), told, ...acts.map((_, count) => act(practice, acts.slice(0, count)).trajectory)]
const at = "2026-05-01T10:00:00.000Z"

const wired = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const faultsOf = (schema: Schema.Codec<unknown>, value: unknown): string | undefined => {
  const read = Schema.decodeUnknownResult(schema, strict)(value)
  return Result.isFailure(read) ? String(read.failure.issue) : undefined
}

describe("what is answered is as described", () => {
  it("for every need that matters, whenever", () => {
    const needs = places.flatMap((place) => ["2026-03-02", at, "2030-01-01"].flatMap((day) => practice.whatNeedsToHappen(place, day)))
    expect(needs.length).toBeGreaterThan(3)
    for (const need of needs) expect(faultsOf(Need, wired(need))).toBeUndefined()
  })
  it("for every refusal: of each step by everyone, of what is no step, and of what was recorded before", () => {
    const seen = new Set<string>()
    for (const place of places) {
      for (const tag of Step.tags) {
        for (const by of ["consultant", "teenager", "neighbour", "stranger"]) {
          const step = { step: tag, ...Step.definition(tag).sketch(Scene.of(place, {}, by, at)) }
          for (const [proposed, who] of [[step, { by, at }], [{ ...step, more: 1 }, { by, at, id: "1" }], [step, { by, at, id: "1", recordedAt: "2026-01-01" }], [{ step: tag }, {}]]) {
            const refusal = practice.whyNot(place, proposed, who)
            if (refusal === undefined) continue
            for (const { reason } of refusal.reasons) seen.add(reason)
            expect(faultsOf(Refusal, wired(refusal))).toBeUndefined()
          }
        }
      }
    }
    const review = { step: "ReviewHeld", ...Step.definition("ReviewHeld").sketch(Scene.of(told, {}, "consultant", at)) }
    const unfit = Practice.of({ name: "No Name", version: "", sdk: 2 } as never).whyNot(told, review, { by: "consultant", at }) // as a pack without types can be
    expect(unfit?.reasons.map(({ reason }) => reason)).toContain("UnfitPack")
    expect(faultsOf(Refusal, wired(unfit))).toBeUndefined()
    expect([...seen].toSorted()).toEqual(["IdTaken", "Malformed", "Misfit", "NotInIt", "OtherMandate", "RecordedBeforeItHappened", "UnknownReference", "Unmet", "WrongPhase"])
  })
  it("for the answer about each child, and about one that is not there", () => {
    const answers = places.flatMap((place) => [teenager, baby, { id: "nobody" }].map(({ id }) => practice.isSafe(place, id, at)))
    expect(answers.some(({ judgements }) => judgements.length > 0)).toBe(true)
    for (const answer of answers) expect(faultsOf(SafetyAnswer, wired(answer))).toBeUndefined()
  })
  it("and nothing else is", () => {
    const [need] = practice.whatNeedsToHappen(told, at)
    for (const wrong of [{ ...need, more: 1 }, { ...need, state: "late" }, { ...need, metBy: [] }]) expect(faultsOf(Need, wired(wrong))).toBeDefined()
    const refusal = { refused: "X", trajectory: "a" }
    for (const reasons of [[], [{ reason: "Because" }], [{ reason: "NotInIt" }]]) expect(faultsOf(Refusal, { ...refusal, reasons })).toBeDefined()
    expect(faultsOf(SafetyAnswer, { ...practice.isSafe(told, "teenager", at), score: 3 })).toBeDefined()
  })
  it("and each is a JSON Schema", () => {
    for (const schema of [Need, Refusal, SafetyAnswer]) expect(Object.keys(Schema.toJsonSchemaDocument(schema).definitions).length).toBeGreaterThan(1)
  })
})
