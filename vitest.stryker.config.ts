/** For mutation testing: one flat project over the core, no type tests, few runs of each law, and the sandbox's own sources. */
import { fileURLToPath } from "node:url"
import { BaseSequencer } from "vitest/node"
import type { TestSpecification } from "vitest/node"
import { defineConfig } from "vitest/config"

const source = (path: string) => fileURLToPath(new URL(`./packages/core/src/${path}`, import.meta.url))

const isSlow = ({ moduleId }: TestSpecification): number => Number(/\/laws\/|reads-the-same|way\.test/u.test(moduleId))
/** What is quick comes first: most mutants are killed by it, and the rest need not run. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => isSlow(a) - isSlow(b)))
  }
}

export default defineConfig({
  resolve: { alias: [{ find: /^@omringd\/core\/(\w+)$/, replacement: source("$1.ts") }, { find: /^@omringd\/core$/, replacement: source("index.ts") }] },
  test: {
    include: ["packages/core/test/**/*.test.ts"],
    reporters: [{}], // the runner itself says what happened
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
    env: { OMRINGD_RUNS: "15", OMRINGD_SEED: "1" }
  }
})
