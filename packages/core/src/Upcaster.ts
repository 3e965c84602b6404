/** How a recorded step of an older schema becomes one of the next: pure, on the JSON it was kept as. What was kept is never rewritten. */
import type { Fault } from "./Fault.ts"
import { isObject } from "./Reading.ts"

/** A recorded step as JSON, of whatever version its `schema` says. @public */
export interface Json {
  readonly [key: string]: unknown
}

/** @public */
export interface Upcaster {
  /** What became different, in a sentence. */
  readonly what: string
  /** The same step in the next version, for every step that this version knew. Its `schema` is set for it. */
  up(recorded: Json): Json
}

const newer = (found: number, known: number): { readonly faults: readonly Fault[] } =>
  ({ faults: [{ path: ["schema"], problem: "newer", expected: `at most ${known}, not ${found}` }] })

/** @public */
export const Upcaster = {
  /**
   * The upcaster in place n leads from version n + 1 to n + 2, so a chain has no gaps and no version twice. A step of a later version
   * than the chain leads to is refused, and nothing else is said of it: what it holds is not known here.
   */
  raise: (upcasters: readonly Upcaster[], recorded: Json): { readonly recorded: Json } | { readonly faults: readonly Fault[] } => {
    const newest = upcasters.length + 1
    const schema = recorded["schema"]
    if (typeof schema !== "number" || schema === newest || !Number.isSafeInteger(schema) || schema < 1) return { recorded }
    if (schema > newest) return newer(schema, newest)
    let raised = recorded
    for (let version = schema; version < newest; version++) {
      const next = upcasters[version - 1]?.up(raised)
      if (!isObject(next)) return { faults: [{ path: [], problem: "unreadable", expected: `a step that version ${version + 1} knows` }] }
      raised = { ...next, schema: version + 1 }
    }
    return { recorded: raised }
  }
}
