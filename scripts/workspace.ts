/** The packages of this workspace, as its scripts see them. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

interface Target {
  readonly [condition: string]: string | undefined
  readonly "@omringd/source"?: string
  readonly types: string
  readonly default: string
}
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly files: readonly string[]
  readonly exports: { readonly [subPath: string]: string | Target }
  readonly publishConfig: { readonly exports: Manifest["exports"] }
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
}

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Those that are built, and imported by others. The ones that create repositories are run as they are. */
export const packages = readdirSync(join(root, "packages")).filter((folder) => !folder.startsWith("create-")).map((folder) => {
  const path = join(root, "packages", folder)
  const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest
  const subPaths = Object.entries(manifest.exports).flatMap(([subPath, to]) => (typeof to === "string" ? [] : [{ subPath, ...to }]))
  return { folder, path, manifest, subPaths }
})
