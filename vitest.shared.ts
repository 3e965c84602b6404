/** What every package's tests have in common: workspace packages come from their source, tests lie in test/. */
import { defineProject } from "vitest/config"
import type { Plugin } from "vitest/config"

const fromSource = { conditions: ["@omringd/source"] }

/** What is waited for comes when it comes: a machine that is busy is no failure. */
export const project = (name: string, extra: object = {}, plugins: readonly Plugin[] = []) =>
  defineProject({
    plugins: [...plugins],
    resolve: fromSource,
    ssr: { resolve: fromSource },
    test: { name, include: ["test/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } }, ...extra }
  })
