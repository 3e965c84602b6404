/** Runs every check, all of them also after one failed, and says at the end which did, and which tests. The last line counts the tests. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { root } from "./workspace.ts"

const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()
const tree = () => git("status", "--porcelain", "--untracked-files=all")
const treeBefore = tree()

/** A changed package needs a changeset: changed since the main branch, or where a checkout has none, since the first commit it knows. */
const changesets = () => {
  try {
    git("rev-parse", "--verify", "main")
    return "pnpm exec changeset status"
  } catch {
    return `pnpm exec changeset status --since=${git("rev-list", "--max-parents=0", "HEAD").split("\n").at(-1)}`
  }
}

/** Stores and notifiers are tested on real servers, exploring beside SPIN, completion in its shells, and reports in a browser, here always. What is missing is installed, if we may. */
const isInstalled = (...commands) => commands.some((command) => spawnSync("sh", ["-c", command]).status === 0)
const servers = [
  { name: "postgresql", isThere: process.env["OMRINGD_POSTGRES"] !== undefined || isInstalled("command -v initdb", "ls /usr/lib/postgresql/*/bin/initdb") },
  { name: "nats-server", isThere: isInstalled("command -v nats-server", "ls /usr/sbin/nats-server") },
  { name: "rabbitmq-server", isThere: isInstalled("command -v rabbitmq-server", "ls /usr/lib/rabbitmq/bin/rabbitmq-server") },
  { name: "spin", isThere: isInstalled("command -v spin") },
  { name: "chromium", isThere: process.env["OMRINGD_CHROMIUM"] !== undefined || isInstalled("command -v chromium") },
  { name: "zsh", isThere: isInstalled("command -v zsh") },
  { name: "fish", isThere: isInstalled("command -v fish") },
  { name: "gcc libc6-dev", isThere: isInstalled("command -v cc") }
]
const missing = servers.filter(({ isThere }) => !isThere).map(({ name }) => name)
const mayInstall = () => process.getuid?.() === 0 && isInstalled("command -v apt-get")
/** They are started by the tests that need them, and by nobody else. */
const installing = { name: missing.join(", "), command: `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${missing.join(" ")}` }

const parts = [
  ...(missing.length > 0 && mayInstall() ? [installing] : []),
  { name: "build", command: "pnpm run build" },
  { name: "types", command: "pnpm run typecheck" },
  { name: "lint", command: "pnpm run lint" },
  { name: "tests", command: "npm test" },
  { name: "demo", command: "npm run demo" },
  { name: "api reports", command: "pnpm run api" },
  { name: "exports", command: "pnpm run check:exports" },
  { name: "sizes", command: "pnpm run size" },
  { name: "packed", command: "pnpm run test:packed" },
  { name: "docs", command: "pnpm run docs" },
  { name: "changesets", command: changesets() }
]

const run = (command) =>
  new Promise((done) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ["ignore", "pipe", "pipe"], env: { OMRINGD_MUST: "postgres nats rabbitmq spin chromium bash zsh fish", ...process.env } })
    let output = ""
    const show = (to) => (chunk) => {
      output += chunk
      to.write(chunk)
    }
    child.stdout.on("data", show(process.stdout))
    child.stderr.on("data", show(process.stderr))
    child.on("close", (status) => { done({ isFine: status === 0, output }) })
  })

const failed = []
let counts = "0 passed, 0 failed"
let failedTests = []
for (const { name, command } of parts) {
  console.log(`\n== ${name}: ${command}`)
  const started = performance.now()
  const { isFine, output } = await run(command)
  if (!isFine) failed.push(name)
  if (name === "tests") {
    failedTests = output.match(/^failed: .*$/gmu) ?? []
    counts = output.match(/^\d+ passed, \d+ failed.*$/gmu)?.at(-1) ?? "0 passed, 1 failed"
  }
  console.log(`== ${name} ${isFine ? "is fine" : "FAILED"} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}
if (tree() !== treeBefore) {
  failed.push("work tree")
  console.log(`\n== the checks changed files; generated ones are out of date:\n${tree()}`)
}

console.log(failed.length === 0 ? "\nEvery check is fine." : `\nFAILED: ${failed.join(", ")}`)
for (const line of failedTests) console.log(line)
console.log(counts)
process.exitCode = failed.length === 0 ? 0 : 1
