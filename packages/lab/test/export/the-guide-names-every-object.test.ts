/** docs/guides/run-a-study.md says what each object of an OCEL export is. */
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { objectTypes } from "../../src/export/Log.ts"

const guide = readFileSync(new URL("../../../../docs/guides/run-a-study.md", import.meta.url), "utf8")
const rows = guide.split("| object type |")[1]?.split("\n\n")[0]?.split("\n").slice(2) ?? []

it("each of them, and no other", () => {
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/gu)].map(([, name]) => name))
  expect(new Set(named)).toEqual(new Set(objectTypes))
  expect(named).toHaveLength(objectTypes.length)
})
