/** What the broken implementations prove, as it is published. */
import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { looked, said } from "../../src/conform/proof.ts"
import type { Proof } from "../../src/conform/proof.ts"
import { proofMarkdown } from "../../src/conform/proof-markdown.ts"

const proof: Proof = {
  suite: "door",
  clauses: [
    { id: "d-01", sentence: "it opens", strength: "required" }, { id: "d-02", sentence: "it shuts | tight", strength: "optional" }, { id: "d-03", sentence: "it lasts", strength: "untested" }
  ],
  broken: [{ name: "is stuck", caughtBy: ["d-01"] }, { name: "is a wall", caughtBy: ["d-01", "d-02"] }, { name: "squeaks", caughtBy: [] }]
}

describe("what the broken implementations prove", () => {
  it("is counted: how many are caught, and what each clause catches alone", () => {
    const page = proofMarkdown([proof])
    expect(page).toContain("| door | 3 | 1 | 3 | 2 | 66.7 % | 1 of 2 |")
    expect(page).toContain("| d-01 | it opens | required | 2 | 1 |")
    expect(page).toContain("| d-02 | it shuts \\| tight | optional | 1 | 0 |")
    expect(page).toContain("| d-03 | it lasts | untested | – | – |")
    expect(page).toContain("Not caught: squeaks.")
  })
  it.each(["door", "directory"] as const)("is found again by looking at each broken %s", async (suite) => {
    const [found, ...others] = await looked(() => {}, [suite])
    const declared = said.find((one) => one.suite === suite)?.broken.map(({ name, caughtBy }) => ({ name, caughtBy }))
    expect([found?.broken, others]).toEqual([declared, []])
  })
  it("stands in docs/ as it is", async () => {
    const kept = await readFile(new URL("../../../../docs/conformance.md", import.meta.url), "utf8")
    // When red: pnpm --silent omringd conform --zoo --markdown > docs/conformance.md
    expect(kept).toBe(proofMarkdown(said))
  })
})
