import { expect, it } from "vitest"
import { Fault } from "../src/Fault.ts"
import type { Problem } from "../src/Fault.ts"

const sentences: { readonly [P in Problem]: string } = {
  "missing": "it is missing",
  "not-in-it": "it is not a field here",
  "not-an-object": "it must be an object",
  "not-a-list": "it must be a list",
  "not-text": "it must be text",
  "empty": "it must not be empty",
  "too-long": "it is too long",
  "not-a-reference": "it must be a reference (1-64 letters, digits and . _ : @ / -)",
  "not-a-day": "it must be a day that exists, written YYYY-MM-DD",
  "not-a-moment": "it must be a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists",
  "not-a-whole-number": "it must be a whole number",
  "out-of-range": "it is out of range",
  "not-yes-or-no": "it must be true or false",
  "not-one-of": "it is not one of the codes",
  "unknown-step": "it is not a step",
  "unreadable": "it cannot be read",
  "newer": "it was written by a later release",
  "not-as-written": "it is not as it was written"
}

it.each(Object.entries(sentences))("%s", (problem, sentence) => {
  expect(Fault.sentence({ path: [], problem: problem as Problem })).toBe(sentence)
})

it.each([
  [["goal"], "goal is missing"],
  [["people", 0, "role"], "people[0].role is missing"],
  [["rules", 1, "answers", 0], "rules[1].answers[0] is missing"],
  [[0, 1], "[0][1] is missing"],
  [[0, "role"], "[0].role is missing"]
])("says where: %j", (path, sentence) => {
  expect(Fault.sentence({ path, problem: "missing" })).toBe(sentence)
})

it("says what would be right", () => {
  expect(Fault.sentence({ path: ["role"], problem: "not-one-of",
    expected: "child, parent" })).toBe("role is not one of the codes (expected child, parent)")
})
