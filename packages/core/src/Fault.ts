/** Every way in which an input can be wrong. @public */
export const problems = [
  "missing", "not-in-it", "not-an-object", "not-a-list", "not-text", "empty", "too-long", "not-a-reference",
  "not-a-day", "not-a-moment", "not-a-whole-number", "out-of-range", "not-yes-or-no", "not-one-of", "unknown-step",
  "unreadable", "newer", "not-as-written"
] as const
/** One thing that is wrong with an input, and where. A list of these names every problem at once. @public */
export type Problem = (typeof problems)[number]

/** @public */
export interface Fault {
  /** Keys and indexes from the outermost value inwards, as a list: `["rules", 0, "owner"]`. In a `Reason` and a `Misfit` the same place is text: `rules[0].owner`. */
  readonly path: readonly (string | number)[]
  readonly problem: Problem
  /** What would be right: codes, a range, a form. */
  readonly expected?: string
}

const sentences: Record<Problem, string> = {
  "missing": "is missing",
  "not-in-it": "is not a field here",
  "not-an-object": "must be an object",
  "not-a-list": "must be a list",
  "not-text": "must be text",
  "empty": "must not be empty",
  "too-long": "is too long",
  "not-a-reference": "must be a reference (1-64 letters, digits and . _ : @ / -)",
  "not-a-day": "must be a day that exists, written YYYY-MM-DD",
  "not-a-moment": "must be a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists",
  "not-a-whole-number": "must be a whole number",
  "out-of-range": "is out of range",
  "not-yes-or-no": "must be true or false",
  "not-one-of": "is not one of the codes",
  "unknown-step": "is not a step",
  "unreadable": "cannot be read",
  "newer": "was written by a later release",
  "not-as-written": "is not as it was written"
}

/** @public */
export const Fault = {
  /** `people[0].role is not one of the codes (expected child, parent)`: for developers and logs, in English. */
  sentence: (fault: Fault): string => {
    const place = fault.path.reduce<string>(
      (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
      ""
    )
    const expected = fault.expected === undefined ? "" : ` (expected ${fault.expected})`
    return `${place === "" ? "it" : place} ${sentences[fault.problem]}${expected}`
  }
}
