/** What nobody foresaw: where it was, and how to report it; nothing of what it was about. */
import { afterEach, describe, expect, it, vi } from "vitest"
import { faultSaid } from "../../src/program/fault.ts"
import { asked } from "./asked.ts"

vi.mock("../../src/command/glossary.ts", () => ({
  glossary: () => { throw new RangeError("Noor said that she is afraid") }
}))
afterEach(() => { vi.unstubAllEnvs() })

describe("a fault of ours", () => {
  it("is said with its place, and ends with 70", async () => {
    const { exit, out, err } = await asked("glossary")
    expect({ exit, out }).toEqual({ exit: 70, out: "" })
    expect(err).toContain("omringd 1.2.3 came upon a fault of its own (RangeError)")
    expect(err).toMatch(/ {4}at .*packages\/cli/u)
    expect(err).toContain("report")
    expect(err).not.toContain("Noor")
  })
  it("is thrown whole for whoever asks for it", async () => {
    vi.stubEnv("OMRINGD_FAULTS", "whole")
    await expect(asked("glossary")).rejects.toThrow("Noor said")
  })
  it("names no folder above the package, and is said of what is no error too", () => {
    const error = new Error("words of Noor")
    error.stack = "Error: words of Noor\nmore words of Noor\n    at tell (file:///home/noor/project/node_modules/@omringd/cli/dist/main.js:1:2)\n    at node:internal/process:3:4"
    const said = faultSaid(error, "1")
    expect(said).toContain("at tell (dist/main.js:1:2)")
    expect(said.toLowerCase()).not.toContain("noor")
    expect(faultSaid("words of Noor", "1")).toContain("(string)")
  })
})
