/** For mutation testing: one flat project over the core, no type tests, few runs of each law, and the sandbox's own sources. */
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const source = (path: string) => fileURLToPath(new URL(`./packages/core/src/${path}`, import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^@omringd\/core\/(\w+)$/, replacement: source("$1.ts") }, { find: /^@omringd\/core$/, replacement: source("index.ts") }] },
  test: { include: ["packages/core/test/**/*.test.ts"], exclude: ["packages/core/test/service/**"], env: { OMRINGD_RUNS: "30", OMRINGD_SEED: "1" } }
})
