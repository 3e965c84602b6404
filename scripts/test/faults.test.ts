/** What `pnpm faults` puts into the sources can still be put there. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { faults } from "../faults/faults.ts"
import { root } from "../workspace.ts"

describe("a fault", () => {
  it.each([...faults])("$would: stands on one line, once", ({ file, from, to }) => {
    expect(readFileSync(join(root, file), "utf8").split(from)).toHaveLength(2)
    expect(`${from}${to}`).not.toContain("\n")
    expect(to).not.toBe(from)
  })
  it("is there for every law", () => {
    expect([...new Set(faults.map(({ law }) => law))]).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
  })
})
