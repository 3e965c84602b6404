import { defineConfig } from "vitest/config"
import { ClosingLine } from "./scripts/closing-line.ts"

export default defineConfig({
  test: {
    reporters: ["default", new ClosingLine()],
    projects: ["{packages/*,examples,scripts,docs}/vitest.config.ts"],
    coverage: { provider: "v8", include: ["packages/*/src/**/*.ts"], reporter: ["text", "json-summary"], thresholds: { lines: 80 } }
  }
})
