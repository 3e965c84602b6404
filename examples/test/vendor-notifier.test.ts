/** A vendor's notifier, tested by its own command under node:test: it passes, and when it is broken it fails at the clause that says so. */
import { describe, expect, it } from "vitest"
import { vendor } from "./vendor.ts"

const { tested, testedWith } = vendor("vendor-notifier", "maildir.ts")

describe("a vendor's notifier under node:test", () => {
  it("keeps every clause, and shows those that were passed over", () => {
    const { status, stdout } = tested()
    expect(stdout).toMatch(/^\s*ok \d+ - notifier-01 /mu)
    expect(stdout).toMatch(/^\s*ok \d+ - notifier-09 (?!.*# SKIP)/mu)
    expect(stdout).toMatch(/^\s*ok \d+ - notifier-08 .*# SKIP/mu)
    expect(stdout).toMatch(/^\s*ok \d+ - notifier-26 .*# SKIP/mu)
    expect(stdout).not.toMatch(/^\s*not ok/mu)
    expect(status).toBe(0)
  })
  it.each([
    ["it says nothing of being closed", "if (!isOpen) return yield* closed", "", "notifier-21"],
    ["that the folder is away is said to last", "lasting: false })\n}", "lasting: true })\n}", "notifier-10"],
    ["letters take each other's place", "`${now}.${id}.${process.pid}_${++count}`", "`letter_${count}`", "notifier-06"],
    ["the text is cut at a line's end", "\"\", text].join", "\"\", text.split(\"\\n\")[0]].join", "notifier-09"]
  ])("fails when %s", (_, text, instead, clause) => {
    const { status, stdout } = testedWith(text, instead)
    expect(stdout.match(/(?<=^\s*not ok \d+ - )notifier-\d+(?= )/gmu)).toContain(clause)
    expect(status).toBe(1)
  })
})
