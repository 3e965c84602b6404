#!/usr/bin/env node
/** The `omringd` program. */
import { readFileSync } from "node:fs"

/** Node calls its own SQLite experimental at every start; whoever reads a story need not hear that. */
const warn = process.emitWarning.bind(process) as (...warning: readonly unknown[]) => void // one of its many forms
process.emitWarning = (...warning: readonly unknown[]) => {
  if (warning[1] !== "ExperimentalWarning") warn(...warning)
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error // whoever reads us has read enough
})

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string } // our own
const { run } = await import("./command/run.ts")
const { terminalOf } = await import("./command/terminal.ts")
process.exitCode = await run(process.argv.slice(2), manifest.version, terminalOf(process))
