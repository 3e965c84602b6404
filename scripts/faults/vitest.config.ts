/** Runs the laws and the tests of containment with one fault of faults.ts in the sources, or with none. Nothing on disk changes. */
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { faults } from "./faults.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const fault = faults[Number(process.env["OMRINGD_FAULT"] ?? -1)]
const fromSource = { conditions: ["@omringd/source"] }

export default defineConfig({
  root,
  resolve: fromSource,
  ssr: { resolve: fromSource },
  plugins: fault === undefined ? [] : [{
    name: "fault", enforce: "pre",
    transform: (code: string, id: string) => (id === `${root}${fault.file}` ? code.replace(fault.from, () => fault.to) : undefined)
  }],
  test: {
    include: [
      "packages/core/test/laws/*.test.ts", "packages/rules/test/language/{no-text,every-code}*.test.ts",
      "packages/core/test/hostile/*.test.ts", "packages/adapters/test/pack/*.test.ts"
    ],
    testTimeout: 600_000,
    fsModuleCache: false // its key does not know of the fault: sources with one would be taken from it again
  }
})
