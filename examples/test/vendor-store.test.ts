/** A vendor's store, tested by its own command under node:test: it passes, and when it is broken it fails at the clause that says so. */
import { describe, expect, it } from "vitest"
import { vendor } from "./vendor.ts"

const { tested, testedWith } = vendor("vendor-store", "json-lines.ts")

describe("a vendor's store under node:test", () => {
  it("keeps every clause, and shows those that were passed over", () => {
    const { status, stdout } = tested()
    expect(stdout).toMatch(/^\s*ok \d+ - store-01 /mu)
    expect(stdout).toMatch(/^\s*ok \d+ - store-38 (?!.*# SKIP)/mu)
    expect(stdout).toMatch(/^\s*ok \d+ - store-51 (?!.*# SKIP)/mu)
    expect(stdout).toMatch(/^\s*ok \d+ - store-41 .*# SKIP/mu)
    expect(stdout).not.toMatch(/^\s*not ok/mu)
    expect(status).toBe(0)
  })
  it.each([
    ["positions begin anew when it is opened", "line.rows.at(-1)?.position ?? 0), 0)", "0), 0)", "store-31"],
    ["positions are given again after forgetting", "written({ position: last, rows: left })", "written({ position: 0, rows: left })", "store-31"],
    ["nothing is taken out of the file", "replaced(file, written({ position: last, rows: left }))", "", "store-38"],
    ["an id may be there twice", "if (ids.size < there.length + taken.length) return conflict", "", "store-07"],
    ["each handle holds what it read itself", "shelves.get(name) ?? begun(folder)", "begun(folder)", "store-32"],
    ["where a name had come to is not written down", "replaced(file, JSON.stringify([...new Map(positions).set(name, position)]))", "", "store-50", "followers.ts"],
    ["nobody waits for a turn", "yield* turnOf(name).takeScoped(1)", "yield* Effect.void", "store-48", "followers.ts"],
    ["whoever had a turn saves", "isOurs ? save(name, position) : Effect.fail(lost)", "save(name, position)", "store-49", "followers.ts"]
  ])("fails when %s", (_, text, instead, clause, file?: string) => {
    const { status, stdout } = testedWith(text, instead, file)
    expect(stdout.match(/(?<=^\s*not ok \d+ - )store-\d+(?= )/gmu)).toContain(clause)
    expect(status).toBe(1)
  })
})
