import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { commands } from "../generators/command.ts"
import { pack, packOf, ruleOf } from "../generators/pack.ts"
import { noNeedIsSwitchedOffByTheLegalTrack } from "./properties/no-need-is-switched-off-by-the-legal-track.ts"
import { parameters } from "./runs.ts"

test("no need is switched off by the legal track", () => {
  fc.assert(fc.property(pack, commands(20), (made, list) => noNeedIsSwitchedOffByTheLegalTrack(Practice.of(packOf("made-up", made)))(list)), parameters)
})

test("a rule that falls silent under a measure is found out", () => {
  const honest = ruleOf({
    id: "generated-0", strength: "must", before: ["WhatSettled"], owed: true, during: undefined,
    asks: { of: "reviews", atLeast: 1 }, since: undefined, due: undefined
  })
  const silent = { ...honest, needs: (view: Parameters<typeof honest.needs>[0], asked: { readonly at: string }) => (view.frame.track === "judicial" ? [] : honest.needs(view, asked)) }
  const practice = Practice.of({ name: "silent", version: "0", sdk: 1, rules: [silent], mandates: {} })
  const found = fc.check(fc.property(commands(20), noNeedIsSwitchedOffByTheLegalTrack(practice)), { ...parameters, numRuns: 100 })
  expect(found.failed).toBe(true)
})
