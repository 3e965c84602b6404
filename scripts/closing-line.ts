/** Ends every test run with one plain line: `120 passed, 0 failed`. A file that cannot be loaded counts as one failure. */
import type { Reporter, TestModule } from "vitest/node"

export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((one) => one === state).length
    const unloaded = modules.filter((module) => module.errors().length > 0).length
    const skipped = count("skipped") + count("pending")
    const line = `${count("passed")} passed, ${count("failed") + unloaded + unhandled.length} failed`
    console.log(skipped === 0 ? line : `${line}, ${skipped} skipped`)
  }
}
