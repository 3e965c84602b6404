/** What a manifest says twice, it says alike. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { packages, root } from "../workspace.ts"

const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(root, ...path), "utf8"))

describe.each([...packages])("$folder", ({ folder, manifest, subPaths }) => {
  it("publishes its sub-paths as they are, without its sources", () => {
    const published = subPaths.map(({ subPath, types, default: main }) => [subPath, { types, default: main }])
    expect(manifest.publishConfig.exports).toEqual({ ...Object.fromEntries(published), "./package.json": "./package.json" })
  })
  it("documents every sub-path", () => {
    const sources = subPaths.map((one) => one["@omringd/source"]?.replace("./", ""))
    expect(read("packages", folder, "typedoc.json")).toMatchObject({ entryPoints: sources })
  })
  it("is checked by the compiler", () => {
    expect(read("tsconfig.json")).toMatchObject({ references: expect.arrayContaining([{ path: `packages/${folder}` }]) as unknown })
  })
})
