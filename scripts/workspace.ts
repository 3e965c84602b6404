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

const read = (folder: string) => {
  const path = join(root, "packages", folder)
  return { folder, path, manifest: JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest }
}
const folders = readdirSync(join(root, "packages"))

/** Those that are built, and imported by others. */
export const packages = folders.filter((folder) => !folder.startsWith("create-")).map((folder) => {
  const one = read(folder)
  const subPaths = Object.entries(one.manifest.exports).flatMap(([subPath, to]) => (typeof to === "string" ? [] : [{ subPath, ...to }]))
  return { ...one, subPaths }
})

/** Those that create repositories. They are run as they are. */
export const creators = folders.filter((folder) => folder.startsWith("create-")).map(read)
