/** Input that nobody in their right mind would send: for what must never throw. */
import * as fc from "fast-check"
import { Step } from "../../src/Step.ts"

/** An object whose fields cannot be read. */
export class Thrower {
  get step(): string { throw new Error("no step for you") }
  get by(): string { throw new Error("no one") }
  get at(): string { throw new Error("never") }
  get id(): string { throw new Error("no id") }
}
const hostile: readonly (() => unknown)[] = [
  () => new Thrower(),
  () => Object.defineProperty({ step: "PlanAccepted" }, "more", { enumerable: true, get: () => { throw new Error("no more") } }),
  () => new Proxy({}, { get: () => { throw new Error("trap") }, ownKeys: () => { throw new Error("trap") } }),
  () => ({ step: "SuccessCelebrated", with: new Proxy([], { get: () => { throw new Error("trap") } }) }),
  () => JSON.parse(`{"step":"PlanAccepted","__proto__":{"polluted":true}}`),
  () => JSON.parse(`{"__proto__":{"step":"PlanAccepted"}}`),
  () => Object.create({ step: "PlanAccepted" }),
  () => Object.assign(Object.create(null), { step: "PlanAccepted" }),
  () => Object.assign([], { step: "PlanAccepted" }),
  () => Object.assign(() => undefined, { step: "PlanAccepted" }),
  () => ({ step: "constructor" }), () => ({ step: "__proto__" }), () => ({ step: "toString" }), () => ({ step: Symbol("GoalSet") }),
  () => ({ step: "PlanAccepted", [Symbol.toPrimitive]: () => { throw new Error("no") } }),
  () => ({ by: "an", at: "2026-02-30" }), () => ({ by: "an", at: "2026-03-02", id: "" }), () => ({ by: "an", at: "2026-03-02", recordedAt: 7 }),
  () => new Date(0), () => 10n, () => Symbol("step"), () => Number.NaN, () => "GoalSet", () => null, () => undefined
]

/** A correction of a correction, and so on: for ever, or for so long that no stack holds it. */
export const endless = (): unknown => {
  const self: { [key: string]: unknown } = { step: "StepCorrected", corrects: "1" }
  self["instead"] = self
  return self
}
export const nested = (depth: number): unknown => {
  let inner: unknown = { step: "PlanAccepted" }
  for (let at = 0; at < depth; at++) inner = { step: "StepCorrected", corrects: "1", instead: inner, because: { text: "…", about: ["an"], by: "an" } }
  return inner
}

const anything = fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true })
/** Close to a step, but for what is in it. */
const nearly = fc.tuple(fc.constantFrom(...Step.tags), fc.dictionary(fc.string(), anything, { maxKeys: 4 })).map(([step, rest]) => ({ ...rest, step }))
const filledWithJunk = fc.constantFrom(...Step.tags).chain((tag) =>
  fc.record(Object.fromEntries(Object.keys(Step.definition(tag).fields).map((name) => [name, anything]))).map((fields) => ({ step: tag, ...fields })))

export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostile).map((make) => make()), anything, nearly, filledWithJunk,
  fc.record({ by: fc.oneof(fc.constant("an"), anything), at: fc.oneof(fc.constant("2026-03-02"), anything), id: anything })
)
