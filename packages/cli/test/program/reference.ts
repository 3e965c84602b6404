/** The reference of all commands as a page. */
import type { Command, Option } from "commander"
import { helpOf } from "../../src/program/help.ts"
import { everyCommand, pathOf } from "./asked.ts"

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;")
const choices = ({ argChoices }: Option): string => (argChoices === undefined ? "" : `: ${argChoices.map((one) => `\`${one}\``).join(", ")}`)
const usual = ({ defaultValue, defaultValueDescription }: Option): string =>
  defaultValue === undefined || typeof defaultValue === "boolean" ? "" : `; \`${defaultValueDescription ?? String(defaultValue)}\` when left out`
const mandatory = ({ mandatory: must }: Option): string => (must ? " (has to be there)" : "")

const options = (command: Command): readonly string[] => {
  const shown = command.options.filter(({ long }) => long !== "--version")
  return shown.length === 0 ? [] : [
    "", "| option | what it does |", "| --- | --- |",
    ...shown.map((one) => `| \`${one.flags.replaceAll("|", "\\|")}\` | ${cell(one.description)}${choices(one)}${usual(one)}${mandatory(one)} |`)
  ]
}

const answered = (name: string, keys: readonly string[]): string =>
  `With \`--json\` one document: ${keys.map((key) => `\`${key}\``).join(", ")}${keys.length < 2 ? " and more" : ""}. [Its JSON Schema](../packages/cli/schema/answer/${name}.schema.json): \`omringd schema answer/${name}\`.`

const part = (command: Command): string => {
  const help = helpOf(command)
  const args = command.registeredArguments.map((one) => `- \`${one.name()}\`: ${one.description}${one.required ? "" : " (may be left out)"}`)
  const codes = Object.entries(help?.exits ?? {}).map(([code, says]) => `| ${code} | ${cell(says)} |`)
  const notes = help?.notes?.trim()
  return [
    `## \`${pathOf(command)}\``, "", `${command.description().replace(/^./u, (first) => first.toUpperCase())}.`,
    ...(args.length === 0 ? [] : ["", ...args]), ...options(command),
    "", `\`\`\`sh norun="packages/cli/test/program does those that need no server, and reads the others as the program would"`, ...(help?.examples ?? []).map(([line, says]) => (says === undefined ? line : `${line}   # ${says}`)), "```",
    ...(notes === undefined ? [] : ["", '```text norun="what help says besides"', notes, "```"]),
    ...(help?.json === undefined ? [] : ["", answered(pathOf(command).replace(/^omringd /u, "").replaceAll(" ", "-"), help.json)]),
    "", "| exit code | when |", "| --- | --- |", ...codes
  ].join("\n")
}

const exits = (program: Command): string => Object.entries(helpOf(program)?.exits ?? {}).map(([code, says]) => `| ${code} | ${cell(says)} |`).join("\n")

export const reference = (): string => {
  const [program, ...commands] = everyCommand()
  if (program === undefined) throw new Error("there is no program")
  return `# The commands

<!-- Made of the commands by packages/cli/test/program; \`pnpm exec vitest run packages/cli/test/program -u\` writes it anew. -->

\`omringd --help\` lists them, \`omringd COMMAND --help\` says of each what stands here.

- **What is answered** goes to standard output, everything else to standard error. With \`--json\` the answer is one JSON document, and what went wrong is one on
  standard error: \`exit\`, \`said\` (lines for people), and for each wrong file in \`wrong\` its \`problems\` with \`line\`, \`column\` and \`path\`
  ([its JSON Schema](../packages/cli/schema/answer/wrong.schema.json)). Every answer is described by a JSON Schema, and each one that a test asks for is validated against it.
- **While it works**, a line at a terminal says how far it is; nothing anywhere else. With \`-q\` or \`--quiet\` there is no such line and no remark, such as what was not looked at: the answer,
  what goes wrong, and the exit code stay.
- **Colour** is used at a terminal, unless \`NO_COLOR\` is set; \`FORCE_COLOR\` uses it everywhere.
- **Interrupted** (Ctrl-C), it cleans up first; a second time it stops there and then.
- **A fault of omringd's own** is said with its place and without its message, which could hold someone's words; \`OMRINGD_FAULTS=whole\` shows all of it.

| exit code | when |
| --- | --- |
${exits(program)}

${commands.map(part).join("\n\n")}
`
}
