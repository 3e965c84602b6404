/** A driver that is not installed is told by its name, with the line that installs it: here the program runs where Node finds no such package. */
import { join } from "node:path"
import { expect, inject, it } from "vitest"
import { KeyringUnavailable } from "@omringd/core/Sealing"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { forgettingFailure } from "../../src/command/forgetting-failure.ts"
import { storeFailure } from "../../src/command/store-failure.ts"
import { start } from "../notices/program.ts"
import { inFolder } from "../tiny.ts"

const server = inject("postgres")

/** What Node says of a package that is nowhere, whoever asks for it. */
const without = (driver: string): NodeJS.ProcessEnv => {
  const hook = `import { registerHooks } from "node:module"
registerHooks({ resolve: (name, from, next) => next(name, name === "${driver}" ? { ...from, parentURL: "file:///nowhere/asks.js" } : from) })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
}
const run = async (driver: string, ...args: readonly string[]) => {
  const { exit, err } = await start(args, without(driver)).ended
  return { exit, err }
}
const nowhere = "postgres://127.0.0.1:1/nobody"

it.each([
  ["pg", ["verify", "--postgres", nowhere]], ["pg", ["notices", "parked", "--postgres", nowhere]], ["pg", ["conform", "--all", "--postgres", nowhere]],
  ["pg", ["forget", "noor", "--store", "here.db", "--keyring", nowhere, "--jurisdiction", "flanders", "--certificates", "here", "--authority", "a-1", "--yes"]]
] as const)("%s, where %j asks for it", async (driver, args) => {
  const { exit, err } = await run(driver, ...args)
  expect(err).toContain(`It needs the package \`${driver}\` beside omringd: npm install ${driver}.`)
  expect(err).not.toContain("See that")
  expect(exit).toBe(1)
})

it.skipIf(server === undefined)("pg-boss, by which processes share the looking", () => inFolder(async (folder) => {
  const { exit, err } = await run("pg-boss", "notices", "send", "--postgres", server ?? "", "--people", join(import.meta.dirname, "../../../../examples/people.yaml"), "--to", "console", "--name", folder.slice(-8))
  expect(err).toContain("It needs the package `pg-boss` beside omringd: npm install pg-boss.")
  expect(exit).toBe(1)
}))

it.each(["pg-boss", "@nats-io/jetstream", "pg"])("%s, whatever could not be opened for it", (driver) => {
  const said = `Cannot find package '${driver}' imported from /somewhere/postgres.js`
  for (const told of [storeFailure(new StoreUnavailable({ store: "db", why: "cannot-open", said })), forgettingFailure(new KeyringUnavailable({ keyring: "db", why: "cannot-open", said }))]) {
    expect(told).toMatch(new RegExp(`It needs the package \`${driver}\` beside omringd: npm install ${driver}\\.$`, "u"))
  }
})
