/**
 * Ends every test run with one plain line: `120 passed, 0 failed`. A file that cannot be loaded counts as one failure. Before it stands
 * which failed, each on a line that begins with `failed:`, and what was left out because something is not installed, and how to have it.
 */
import type { Reporter, TestModule } from "vitest/node"

/** How many tests were skipped where no server was found for them. */
const withoutServer = (modules: readonly TestModule[]): number =>
  modules
    .filter(({ project }) => ["adapters", "cli"].includes(project.name) && project.getProvidedContext().postgres === undefined)
    .flatMap(({ children }) => [...children.allTests("skipped")]).length

/** A test that failed, or a file that could not be loaded, by its place. */
const failedIn = (module: TestModule): readonly string[] => [
  ...(module.errors().length > 0 ? [module.relativeModuleId] : []),
  ...[...module.children.allTests("failed")].map(({ fullName }) => `${module.relativeModuleId} > ${fullName}`)
]

export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((one) => one === state).length
    const unloaded = modules.filter((module) => module.errors().length > 0).length
    const skipped = count("skipped") + count("pending")
    const line = `${count("passed")} passed, ${count("failed") + unloaded + unhandled.length} failed`
    for (const failed of modules.flatMap(failedIn)) console.log(`failed: ${failed}`)
    const leftOut = withoutServer(modules)
    if (leftOut > 0) {
      console.log(`PostgreSQL was not found: ${leftOut} tests that need a server were left out.`)
      console.log("To run them, install it (on Debian: apt-get install postgresql), or give a server's URL in OMRINGD_POSTGRES.")
    }
    console.log(skipped === 0 ? line : `${line}, ${skipped} skipped`)
  }
}
