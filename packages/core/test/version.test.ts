import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { coreVersion } from "../src/coreVersion.ts"

it("core knows its own version", () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  expect(manifest).toMatchObject({ version: coreVersion })
})
