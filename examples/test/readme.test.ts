import { readFileSync } from "node:fs"
import { expect, it } from "vitest"

/** That its example runs is looked at with every other page's: docs/test. */
it("the README is no longer than 120 lines", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(120)
})
