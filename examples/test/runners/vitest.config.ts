import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const fromSource = { conditions: ["@omringd/source"] }

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: fromSource,
  ssr: { resolve: fromSource },
  test: { include: ["test/runners/vitest.ts"] }
})
