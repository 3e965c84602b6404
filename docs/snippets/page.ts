/**
 * A page of snippets, done as its reader would: in a folder of its own, from top to bottom. A block with a title is a file; `sh`, `ts` and `js`
 * are run, and the `text` that follows is what they print, with `...` for what is left out; `yaml` and `json` are read; what is quoted from a file stands there. Anything else must say why it does not run.
 */
import { spawnSync } from "node:child_process"
import type { SpawnSyncReturns } from "node:child_process"
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { basename, delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { fencesIn } from "./fence.ts"
import type { Fence } from "./fence.ts"
import { reading } from "./read.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** Beside the packages that this folder depends on, so that snippets find them as a reader's program does. */
export const folder = here("../.snippets")

const flags = "--conditions=@omringd/source --disable-warning=ExperimentalWarning"
const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`

/** `npx omringd` and `pnpm omringd` run the program of this workspace; everything else is what the machine has. */
export const prepare = (): void => {
  rmSync(folder, { recursive: true, force: true })
  const bin = join(folder, "bin")
  mkdirSync(bin, { recursive: true })
  const programs = {
    omringd: `exec ${quoted(process.execPath)} ${quoted(join(root, "packages/cli/src/main.ts"))} "$@"`,
    esbuild: `NODE_OPTIONS= exec ${quoted(join(root, "node_modules/.bin/esbuild"))} --conditions=@omringd/source "$@"`,
    tsc: `NODE_OPTIONS= exec ${quoted(join(root, "node_modules/.bin/tsc"))} --customConditions @omringd/source "$@"`, npx: 'exec "$@"', pnpm: 'exec "$@"'
  }
  for (const [name, does] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${does}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }))
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env, NODE_OPTIONS: flags, NO_COLOR: "1", NODE_TEST_CONTEXT: undefined,
  PATH: [join(folder, "bin"), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter)
})

/** What a snippet does, when it can be told what that is. */
export type Done =
  | { readonly did: "written"; readonly fence: Fence }
  | { readonly did: "ran"; readonly fence: Fence; readonly exit: number | null; readonly printed: string; readonly said: string; readonly says: string | undefined }
  | { readonly did: "read"; readonly fence: Fence; readonly problems: readonly unknown[] }
  | { readonly did: "quoted"; readonly fence: Fence; readonly missing: readonly string[] }
  | { readonly did: "passed over"; readonly fence: Fence }
  | { readonly did: "nothing"; readonly fence: Fence }

/** `docs/a.yaml`, or `docs/a.yaml as b/c.yaml`. */
const lay = (beside: string, cwd: string): void => {
  const [from = "", as = basename(from)] = beside.split(" as ")
  cpSync(join(root, from), join(cwd, as), { recursive: true })
}

/** The parts of a quotation that do not stand in its file, in that order. */
export const missingIn = (source: string, quoted: string): readonly string[] => {
  let rest = source
  return quoted.split(/^ *\/\/ \.\.\.\n/mu).filter((part) => {
    const at = rest.indexOf(part)
    if (at >= 0) rest = rest.slice(at + part.length)
    return at < 0
  })
}

const isProgram = ({ language }: Fence): boolean => language === "ts" || language === "js"
const isRun = (fence: Fence): boolean => fence.norun === undefined && fence.title === undefined && (fence.language === "sh" || isProgram(fence))

/** In the program of `around/` that it is a part of, when it is a part: in the place of the line that says `// the snippet`, or `# the snippet`. */
export const wholeOf = ({ around, text }: Fence): string => {
  if (around === undefined) return text
  const program = readFileSync(here(`around/${around}`), "utf8")
  const [before, indent, after, ...more] = program.split(/^([ ]*)(?:\/\/|#) the snippet\n/mu)
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`around/${around} has no place, or several, for a snippet: one line that says // the snippet, or # the snippet`)
  return `${before}${text.replaceAll(/^(?=.)/gmu, indent ?? "")}${after}`
}

const run = (fence: Fence, cwd: string): SpawnSyncReturns<string> => {
  const [command, args] = fence.language === "sh" ? ["sh", ["-e", "-c", fence.text]] : [process.execPath, [`line-${fence.line}.${fence.language}`]]
  return spawnSync(command, args, { cwd, encoding: "utf8", env: environment(), stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 })
}

const read = ({ as, language }: Fence, whole: string): readonly unknown[] => {
  const known = as ?? (language === "yaml" ? "yaml" : undefined)
  const reads = known === undefined ? undefined : reading[known]
  return reads === undefined ? [`nothing here reads ${as ?? language}`] : reads(whole)
}

/** Each block of a page in turn, in the folder of that name. */
export const doPage = (name: string, page: string): readonly Done[] => {
  const cwd = join(folder, name)
  mkdirSync(cwd, { recursive: true })
  symlinkSync(join(root, "examples"), join(cwd, "examples")) // some readers are in this repository
  const fences = fencesIn(page)
  return fences.flatMap((fence, index): readonly Done[] => {
    const { language, title, norun, beside, from } = fence
    const [before, next] = [fences[index - 1], fences[index + 1]]
    if (norun !== undefined) return [{ did: "passed over", fence }]
    if (from !== undefined) return [{ did: "quoted", fence, missing: missingIn(readFileSync(join(root, from), "utf8"), fence.text) }]
    if (beside !== undefined) lay(beside, cwd)
    const whole = wholeOf(fence)
    if (title !== undefined || isProgram(fence)) {
      const file = join(cwd, title ?? `line-${fence.line}.${language}`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, whole)
    }
    if (title !== undefined) return [{ did: "written", fence }]
    if (isRun(fence)) {
      const { status, stdout, stderr } = run(fence, cwd)
      return [{ did: "ran", fence, exit: status, printed: stdout, said: stderr, says: next?.language === "text" && next.norun === undefined ? next.text : undefined }]
    }
    if (language === "yaml" || language === "json") return [{ did: "read", fence, problems: read(fence, whole) }]
    return language === "text" && before !== undefined && isRun(before) ? [] : [{ did: "nothing", fence }]
  })
}
