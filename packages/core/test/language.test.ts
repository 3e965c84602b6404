import { expect, it } from "vitest"
import { fill, languages, registers } from "../src/Language.ts"

const names: { readonly [reference: string]: string } = { n: "Noor", m: "mama" }
const name = (reference: string) => names[reference] ?? `(${reference})`

it.each([
  ["{child} has not been heard yet.", { child: "n" }, "Noor has not been heard yet."],
  ["{child}, {by} and {child}", { child: "n", by: "m" }, "Noor, mama and Noor"],
  ["{child} and {other}", { child: "n" }, "Noor and {other}"],
  ["{planRule}", { planRule: "r-1" }, "(r-1)"],
  ["{ child } {} {child", { child: "n" }, "{ child } {} {child"],
  ["{child}", { child: "" }, "()"],
  ["nothing to fill in", {}, "nothing to fill in"],
  ["costs $& and {child}", { child: "n" }, "costs $& and Noor"]
])("%j about %j", (text, about, filled) => {
  expect(fill(text, about, name)).toBe(filled)
})

it("three languages, three registers", () => {
  expect([languages, registers]).toEqual([["nl", "en", "sv"], ["professional", "family", "child"]])
})
