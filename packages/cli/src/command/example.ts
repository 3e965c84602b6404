/** `omringd example [NAME]`: prints a file to begin from. */
import { readFileSync } from "node:fs"
import { exampleNames, examples, isExample } from "../example/names.ts"
import type { ExampleName } from "../example/names.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

/** They come along with the program; where it runs from its sources they lie beside all packages. */
const folder = new URL(import.meta.url.endsWith(".ts") ? "../../examples/" : "./examples/", import.meta.resolve("@omringd/cli/package.json"))

/** Where an editor finds the schema is another place for everyone. */
const ownPlaces = /^# yaml-language-server: .*\n#\n/u
const textOf = (name: ExampleName): string => readFileSync(new URL(examples[name].at, folder), "utf8").replace(ownPlaces, "")

export const example = (name: string | undefined, { stdout, stderr }: Terminal): Exit => {
  if (name === undefined) {
    const width = Math.max(...exampleNames.map(({ length }) => length))
    stdout.write(exampleNames.map((one) => `${one.padEnd(width)}  ${examples[one].is}\n`).join(""))
    return exits.told
  }
  if (!isExample(name)) {
    stderr.write(`There is no example ${name}. \`omringd example\` names them all: ${exampleNames.join(", ")}.\n`)
    return exits.couldNotRun
  }
  stdout.write(textOf(name))
  return exits.told
}
