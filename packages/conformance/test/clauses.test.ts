/** The clauses as a list: ids in order and never twice, one file each, named by its number. */
import * as fs from "node:fs"
import { describe, expect, it } from "vitest"
import { directoryClauses, doorClauses, keyringClauses, notifierClauses, outboxClauses, packClauses, storeClauses, upcastingClauses } from "@omringd/conformance"

const suites = {
  store: storeClauses, door: doorClauses, keyring: keyringClauses, directory: directoryClauses, outbox: outboxClauses, notifier: notifierClauses, pack: packClauses,
  upcasting: upcastingClauses
}

for (const [suite, clauses] of Object.entries(suites)) {
  describe(`the clauses for ${suite === "outbox" ? "an" : "a"} ${suite}`, () => {
    const files = fs.readdirSync(new URL(`../src/${suite}/clauses/`, import.meta.url)).toSorted()

    it("are numbered without gaps, in the order of their files", () => {
      const numbered = files.map((file) => `${suite}-${file.slice(0, 2)}`)
      expect(clauses.map(({ id }) => id)).toEqual(numbered)
      expect(numbered).toEqual(numbered.map((_, index) => `${suite}-${String(index + 1).padStart(2, "0")}`))
    })
    it("are sentences of their own", () => {
      expect(new Set(clauses.map(({ sentence }) => sentence)).size).toBe(clauses.length)
      expect(clauses.filter(({ sentence }) => !/^[a-z].{15,}[^.]$/u.test(sentence))).toEqual([])
    })
    it("say why when no program tells", () => {
      expect(clauses.filter((clause) => clause.strength === "untested" && clause.because.length < 20)).toEqual([])
    })
  })
}
