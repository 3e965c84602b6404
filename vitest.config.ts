import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { ClosingLine } from "./scripts/closing-line.ts"

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(), // vitest leaves one out, which on two is half
    reporters: ["default", new ClosingLine()],
    projects: ["{packages/*,examples,scripts}/vitest.config.ts"],
    coverage: { provider: "v8", include: ["packages/*/src/**/*.ts"], reporter: ["text", "json-summary"], thresholds: { lines: 80 } }
  }
})
