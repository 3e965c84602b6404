/**
 * The steps as effect Schemas and as JSON Schema, derived from the description that each step has anyway. What decodes here is
 * exactly what the practice reads, of plain data; the core itself does without it, so that a browser need not load it.
 *
 * @packageDocumentation
 */
export { decode, decodeTaken, standardSchemaOf } from "./schema/decode.ts"
export { decoder, strict } from "./schema/problem.ts"
export type { DecodingProblem } from "./schema/problem.ts"
export { jsonSchema, jsonSchemaOf } from "./schema/json.ts"
export type { JsonSchemaDocument } from "./schema/json.ts"
export { personalPaths } from "./schema/personal.ts"
export { Need } from "./schema/need.ts"
export { Reason, Refusal } from "./schema/refusal.ts"
export { SafetyAnswer } from "./schema/safe.ts"
export { schemaOf, StepSchema } from "./schema/step.ts"
export { Taken } from "./schema/taken.ts"
export { day, moment, reference, Words } from "./schema/words.ts"
