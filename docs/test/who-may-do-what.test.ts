/** The guide on mandates says what the code says: every role, every mandate with who holds it, where it is narrower, and which steps ask for it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { Mandate, roles, Step } from "@omringd/core"
import type { Role } from "@omringd/core"
import { vocabularies } from "@omringd/rules/language"
import { allPacks } from "../../packages/cli/src/ledger/packs.ts"
import { code, lines, plain, table } from "../pages/markdown.ts"
import { root } from "../pages/practice.ts"

const page = readFileSync(join(root, "docs/guides/who-may-do-what.md"), "utf8")
const said = vocabularies.en
const held = (some: readonly Role[]): string => (some.length === roles.length ? "everyone" : some.map(code).join(", "))
const mandates = [...new Set(Step.tags.map((tag) => Step.definition(tag).mandate))].toSorted((one, other) => Mandate.all.indexOf(one) - Mandate.all.indexOf(other))
const narrower = (mandate: Mandate): string =>
  allPacks.flatMap(({ name, mandates: theirs }) => (theirs[mandate] === undefined ? [] : [`${code(name)}: ${held(theirs[mandate])}`])).join("; ")
const stepsOf = (mandate: Mandate): string => Step.tags.filter((tag) => Step.definition(tag).mandate === mandate).map(code).join(", ")

describe("who may do what", () => {
  it("names every role", () => {
    expect(page).toContain(lines(table(["role", "who"], roles.map((role) => [code(role), plain(said.roles[role].professional)]))))
  })
  it("names every mandate, who holds it, where that is narrower, and the steps that ask for it", () => {
    expect(mandates).toEqual(Mandate.all)
    expect(page).toContain(lines(table(
      ["mandate", "to", "held by", "narrower in", "steps"],
      mandates.map((mandate) => [code(mandate), plain(said.mandates[mandate].professional), held(Mandate.heldBy(mandate)), narrower(mandate), stepsOf(mandate)])
    )))
  })
  it("names every step that is an emergency door", () => {
    const doors = Step.tags.filter((tag) => Step.definition(tag).emergency)
    expect(page).toContain(`(${doors.map(code).join(", ")})`)
  })
})
