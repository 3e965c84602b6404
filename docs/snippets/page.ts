/**
 * A page of snippets, done as its reader would: in a folder of its own, from top to bottom. A block with a title is a file; `sh` is run; the `text` that
 * follows it is what it prints. Anything else must say why it does not run.
 */
import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { fencesIn } from "./fence.ts"
import type { Fence } from "./fence.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
/** Beside the packages that this folder depends on, so that snippets find them as a reader's program does. */
export const folder = fileURLToPath(new URL("../.snippets", import.meta.url))

const flags = "--conditions=@omringd/source --disable-warning=ExperimentalWarning"
const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`

/** `npx omringd` runs the program of this workspace; everything else is what the machine has. */
export const prepare = (): void => {
  rmSync(folder, { recursive: true, force: true })
  const bin = join(folder, "bin")
  mkdirSync(bin, { recursive: true })
  const omringd = join(bin, "omringd")
  writeFileSync(omringd, `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(join(root, "packages/cli/src/main.ts"))} "$@"\n`)
  writeFileSync(join(bin, "npx"), '#!/bin/sh\nexec "$@"\n')
  for (const file of [omringd, join(bin, "npx")]) chmodSync(file, 0o755)
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }))
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env, NODE_OPTIONS: flags, NO_COLOR: "1", NODE_TEST_CONTEXT: undefined,
  PATH: [join(folder, "bin"), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter)
})

const run = (command: string, cwd: string): string => execFileSync("sh", ["-e", "-c", command], { cwd, encoding: "utf8", env: environment(), stdio: ["ignore", "pipe", "pipe"] })

/** What a snippet does, when it can be told what that is. */
export type Done =
  | { readonly did: "written"; readonly fence: Fence }
  | { readonly did: "ran"; readonly fence: Fence; readonly printed: string; readonly says: string | undefined }
  | { readonly did: "passed over"; readonly fence: Fence }
  | { readonly did: "nothing"; readonly fence: Fence }

/** Each block of a page in turn. */
export const doPage = (name: string, page: string): readonly Done[] => {
  const cwd = join(folder, name)
  mkdirSync(cwd, { recursive: true })
  const fences = fencesIn(page)
  return fences.flatMap((fence, index): readonly Done[] => {
    const { language, title, norun, text } = fence
    const before = fences[index - 1]
    if (norun !== undefined) return [{ did: "passed over", fence }]
    if (title !== undefined) {
      writeFileSync(join(cwd, title), text)
      return [{ did: "written", fence }]
    }
    const next = fences[index + 1]
    if (language === "sh") return [{ did: "ran", fence, printed: run(text, cwd), says: next?.language === "text" ? next.text : undefined }]
    return language === "text" && before?.language === "sh" ? [] : [{ did: "nothing", fence }]
  })
}
