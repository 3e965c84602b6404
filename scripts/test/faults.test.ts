/** What `pnpm faults` puts into the sources can still be put there. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { faults } from "../faults/faults.ts"
import { root } from "../workspace.ts"

const testsIn = (folder: string) => readdirSync(join(root, folder)).filter((file) => file.endsWith(".test.ts")).map((file) => file.replace(".test.ts", ""))

describe("a fault", () => {
  it.each([...faults])("$would: stands on one line, once", ({ file, from, to }) => {
    expect(readFileSync(join(root, file), "utf8").split(from)).toHaveLength(2)
    expect(`${from}${to}`).not.toContain("\n")
    expect(to).not.toBe(from)
  })
  it("is there for every law, and for every test of how packs are contained", () => {
    const meant = [...new Set(faults.map((fault) => fault.meant))]
    expect(meant.filter((one) => typeof one === "number")).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
    expect(meant.filter((one) => typeof one === "string").toSorted()).toEqual([...testsIn("packages/core/test/hostile"), ...testsIn("packages/adapters/test/pack")].toSorted())
  })
})
