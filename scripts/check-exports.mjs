/**
 * Looks at the packages as someone who installs them gets them: publint and attw on the packed tarball, then every sub-path is
 * loaded by plain Node and read by the compiler, with none of the workspace's own settings.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { packages, root } from "./workspace.ts"

const home = mkdtempSync(join(tmpdir(), "omringd-packed-"))
const problems = []
const run = (what, command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, encoding: "utf8" })
  if (status !== 0) problems.push(`${what}\n${stdout}${stderr}`)
}
const program = (name) => join(root, "node_modules/.bin", name)
const link = (from, name) => {
  const to = join(home, "node_modules", name)
  if (existsSync(to)) return
  mkdirSync(dirname(to), { recursive: true })
  symlinkSync(join(from, "node_modules", name), to)
}

const install = ({ folder, path, manifest }) => {
  execFileSync("pnpm", ["pack", "--pack-destination", home], { cwd: path, stdio: "pipe" })
  const tarball = join(home, `${manifest.name.slice(1).replace("/", "-")}-${manifest.version}.tgz`)
  run(`${folder}: publint`, program("publint"), "--strict", tarball)
  run(`${folder}: attw`, program("attw"), "--profile", "esm-only", tarball)
  const installed = join(home, "node_modules", manifest.name)
  mkdirSync(installed, { recursive: true })
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"])
  if (!readdirSync(installed).includes("LICENSE")) problems.push(`${folder}: no LICENSE in the tarball`)
  if (readFileSync(join(installed, "package.json"), "utf8").includes("@omringd/source")) problems.push(`${folder}: it points at sources that are not in it`)
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (!name.startsWith("@omringd/")) link(path, name)
  }
}

const importAll = () => {
  const names = packages.flatMap(({ manifest, subPaths }) => subPaths.map(({ subPath }) => manifest.name + subPath.slice(1)))
  link(root, "@types/node")
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module" }))
  writeFileSync(join(home, "all.ts"), names.map((name, at) => `export * as _${at} from "${name}"`).join("\n"))
  for (const name of names) run(`${name} does not load`, process.execPath, "--input-type=module", "-e", `await import("${name}")`)
  run("declarations", program("tsc"), "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2023", "--module", "nodenext", "--skipLibCheck", "all.ts")
}

try {
  packages.forEach(install)
  importAll()
} finally {
  rmSync(home, { recursive: true })
}
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
