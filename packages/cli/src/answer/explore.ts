/** What `omringd explore --json` answers. */
import * as Schema from "effect/Schema"
import { StepSchema } from "@omringd/core/Schema"
import type { Exploration, World } from "@omringd/lab/explore"
import { count, flag, form, phase, stepName, text, texts } from "./parts.ts"

const move = Schema.Struct({ id: text, tag: stepName, step: StepSchema, by: text, at: Schema.optionalKey(text) })
const during = Schema.Record(text, Schema.Array(phase)) as unknown as Schema.Codec<World["during"]> // whatever is named there is a step
const counted = { states: count, transitions: count, depth: count, complete: flag }
const found = { ...counted, bytesPerState: Schema.Finite }

const CounterExample = Schema.Struct({
  kind: Schema.Literals(["invariant", "never", "until", "within", "stuck"]), what: text, moves: Schema.Array(move), shortest: flag, replayed: flag
}).annotate({ identifier: "CounterExample", description: "The steps that lead to where something is broken, or stuck." })

export const Explored: Schema.Codec<Exploration> = Schema.Struct({
  omringd: form,
  world: Schema.Struct({ title: text, during, day: text, days: texts, people: texts, alike: Schema.Array(texts), moves: Schema.Array(move) }),
  parts: Schema.optionalKey(Schema.Array(Schema.Struct({ title: text, steps: Schema.Array(stepName), during, moves: count, ...counted }))),
  only: Schema.optionalKey(text),
  packs: texts,
  bound: Schema.Struct({
    people: texts, moves: count, days: texts, states: Schema.NullOr(count), depth: Schema.NullOr(count), leftOut: Schema.Record(text, text), beyond: count
  }),
  abstraction: texts,
  reductions: Schema.Array(Schema.Struct({
    name: Schema.Literals(["facts-first", "names", "lists", "forgotten", "rules-apart", "cone"]), on: flag, because: text,
    found: Schema.Record(text, Schema.Union([Schema.Finite, texts]))
  })),
  ...found,
  stoppedAt: Schema.optionalKey(Schema.Literals(["states", "depth", "values", "violation", "seen"])),
  violations: Schema.Array(CounterExample),
  ends: Schema.Struct({ opened: flag, all: flag, looked: flag, stuck: count, unshown: count }),
  stuck: Schema.Array(CounterExample),
  neverTaken: Schema.Struct({ steps: Schema.Array(stepName), moves: texts }),
  rules: Schema.Array(Schema.Struct({ rule: text, broken: flag, met: flag })),
  neverBroken: texts,
  neverMet: texts,
  histories: Schema.Struct({ invariants: texts, ways: count, of: count }),
  judged: count,
  compared: count
}).annotate({ description: "What was found in a bounded world: how many states, what is broken there, what cannot end, what is never taken." })
