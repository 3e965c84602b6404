/**
 * How a package becomes JavaScript: one file per sub-path it exports, dependencies left outside. Declarations are tsc's work. A package whose
 * exports name the condition `omringd-nl` (and `-en`, `-sv`) is built for each of these languages too.
 */
import { readFileSync } from "node:fs"
import { defineConfig } from "tsup"
import type { Options } from "tsup"
import { inOneLanguage, languages } from "./scripts/build/in-one-language.ts"
import type { Language } from "./scripts/build/in-one-language.ts"
import { pureCalls } from "./scripts/build/pure-calls.ts"

interface Manifest {
  readonly exports: { readonly [subPath: string]: string | { readonly [condition: string]: string } }
}

const rewritten = (name: string, rewrite: (path: string, text: string) => string): NonNullable<Options["esbuildPlugins"]> => [{
  name,
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({ contents: rewrite(path, readFileSync(path, "utf8")), loader: "ts" }))
  }
}]

const speaking = (language: Language): Options => ({
  outDir: `dist-${language}`,
  esbuildPlugins: rewritten(`in one language: ${language}`, (path, text) => pureCalls(path, inOneLanguage(path, text, language)))
})

export const build = (manifest: Manifest, ...programs: readonly string[]) => {
  const targets = Object.values(manifest.exports).filter((one) => typeof one !== "string")
  const sources = [...targets.flatMap((one) => one["@omringd/source"] ?? []), ...programs]
  const nameOf = (source: string) => source.replace(/^\.\/src\/|\.ts$/g, "")
  const whole: Options = {
    entry: Object.fromEntries(sources.map((source) => [nameOf(source), source])),
    format: "esm",
    target: "es2023",
    platform: "neutral",
    splitting: true,
    clean: true,
    silent: true,
    skipNodeModulesBundle: true,
    removeNodeProtocol: false,
    esbuildPlugins: rewritten("pure calls", pureCalls)
  }
  const spoken = languages.filter((language) => targets.some((one) => one[`omringd-${language}`] !== undefined))
  return defineConfig([whole, ...spoken.map((language) => ({ ...whole, ...speaking(language) }))])
}
