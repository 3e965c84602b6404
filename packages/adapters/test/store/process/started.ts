/** Starts a process of ours from its source. What it compiled is kept for the next one, until the tests of this file end. */
import { spawn } from "node:child_process"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { afterAll } from "vitest"

const compiled = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-compiled-"))
afterAll(() => fs.rmSync(compiled, { recursive: true, force: true }))

export const started = (script: string, ...given: readonly string[]) =>
  spawn(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", path.join(import.meta.dirname, script), ...given], {
    stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, NODE_COMPILE_CACHE: compiled }
  })
