/** How a package becomes JavaScript: one file per sub-path it exports, dependencies left outside. Declarations are tsc's work. */
import { defineConfig } from "tsup"

interface Manifest {
  readonly exports: { readonly [subPath: string]: string | { readonly "@omringd/source": string } }
}

export const build = (manifest: Manifest, ...programs: readonly string[]) => {
  const sources = Object.values(manifest.exports).flatMap((one) => (typeof one === "string" ? [] : [one["@omringd/source"]]))
  const nameOf = (source: string) => source.replace(/^\.\/src\/|\.ts$/g, "")
  return defineConfig({
    entry: Object.fromEntries([...sources, ...programs].map((source) => [nameOf(source), source])),
    format: "esm",
    target: "es2023",
    platform: "neutral",
    splitting: true,
    clean: true,
    silent: true,
    skipNodeModulesBundle: true,
    removeNodeProtocol: false
  })
}
