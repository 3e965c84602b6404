/** Unknown input read as steps; beside effect's Schema of the same steps. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Step } from "@omringd/core"
import { StepSchema, strict } from "@omringd/core/Schema"
import { measure } from "./measure.ts"
import { wholeTrajectory } from "./trajectory.ts"

const texts = wholeTrajectory.map(({ step }) => JSON.stringify(step))
const objects: readonly unknown[] = texts.map((text) => JSON.parse(text) as unknown)

const read = (input: unknown) => { if ("faults" in Step.read(input)) throw new Error("a step was not read") }
const decoded = Schema.decodeUnknownResult(StepSchema, strict)
const decode = (input: unknown) => { if (Result.isFailure(decoded(input))) throw new Error("a step was not decoded") }

export const reading = () => [
  measure({
    id: "read-objects", what: "steps read from plain objects", bar: { ratio: 1 },
    each: objects.length, ours: () => { objects.forEach(read) }, beside: { what: "effect Schema decoding them", does: () => { objects.forEach(decode) } }
  }),
  measure({
    id: "read-json", what: "steps read from JSON text", bar: { ratio: 1 },
    each: texts.length, ours: () => { for (const text of texts) read(JSON.parse(text)) },
    beside: { what: "effect Schema decoding them", does: () => { for (const text of texts) decode(JSON.parse(text)) } }
  })
]
