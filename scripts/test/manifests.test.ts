/** What a manifest says twice, it says alike. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { languages } from "../build/in-one-language.ts"
import { packages, root } from "../workspace.ts"

const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(root, ...path), "utf8"))

describe.each([...packages])("$folder", ({ folder, manifest, subPaths }) => {
  it("publishes its sub-paths as they are, without its sources", () => {
    const published = subPaths.map(({ subPath, ...target }) => [subPath, { ...target, "@omringd/source": undefined }])
    expect(manifest.publishConfig.exports).toEqual({ ...Object.fromEntries(published), "./package.json": "./package.json" })
  })
  it("documents every sub-path", () => {
    const sources = subPaths.map((one) => one["@omringd/source"]?.replace("./", ""))
    expect(read("packages", folder, "typedoc.json")).toMatchObject({ entryPoints: sources })
  })
  it("asks whoever installs it for effect, since effect stands in its types", () => {
    expect(manifest.peerDependencies).toHaveProperty("effect", "^4.1.0")
    expect(manifest.dependencies ?? {}).not.toHaveProperty("effect")
  })
  it("does nothing on being loaded, and says so", () => {
    expect(manifest).toMatchObject({ sideEffects: false, type: "module" })
  })
  it("is checked by the compiler", () => {
    expect(read("tsconfig.json")).toMatchObject({ references: expect.arrayContaining([{ path: `packages/${folder}` }]) as unknown })
  })
})

describe.each(packages.filter(({ folder }) => folder === "core" || folder === "rules"))("$folder", ({ manifest, subPaths }) => {
  it.each(languages)("can be had in one language, all of it: %s", (language) => {
    const spoken = subPaths.map((target) => new Map<string, unknown>(Object.entries(target)).get(`omringd-${language}`))
    expect(spoken).toEqual(subPaths.map((target) => target.default.replace("./dist/", `./dist-${language}/`)))
    expect(manifest.files).toContain(`dist-${language}`)
  })
})
