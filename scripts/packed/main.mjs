/**
 * Installs the packages as someone would who knows nothing of this repository: packed, from a registry, into an empty project, by npm and by
 * pnpm. There they are imported, required, compiled against, bundled for a browser, and asked for what the README promises, on each Node.
 * Then repositories are created, as a vendor would, of each kind there is.
 */
import { spawn } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { transform } from "esbuild"
import { creators, packages, root } from "../workspace.ts"
import * as browser from "./browser.mjs"
import { openNodes } from "./nodes.mjs"
import { promised, pure } from "./readme.mjs"
import { openRegistry } from "./registry.mjs"

/** Whoever runs this by `npx -c` has said so in the environment; the npm that is run here would take it for its own. */
const { npm_config_call: _call, npm_config_package: _package, ...outside } = process.env

const home = mkdtempSync(join(tmpdir(), "omringd-installed-"))
const problems = []
const started = performance.now()
/** Says what was found to be so, unless something about it was wrong. */
const tell = (text, before = problems.length) => {
  if (problems.length === before) console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`)
}
const wrong = (what, seen, doing) => {
  problems.push(what)
  console.error(`\nWRONG: ${what}\n${seen.trim()}\nWhat to do: ${doing}\n`)
}

const run = (cwd, command, ...args) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], env: { ...outside, NODE_OPTIONS: "", NO_COLOR: "1", npm_config_user_agent: "", CI: "true" } })
    let stdout = ""
    let stderr = ""
    child.stdout.on("data", (chunk) => { stdout += chunk })
    child.stderr.on("data", (chunk) => { stderr += chunk })
    child.on("error", (error) => { done({ isFine: false, stdout, stderr: String(error) }) })
    child.on("close", (status) => { done({ isFine: status === 0, stdout, stderr }) })
  })
const must = async (what, cwd, command, ...args) => {
  const answer = await run(cwd, command, ...args)
  if (!answer.isFine) throw new Error(`${what} failed: ${command} ${args.join(" ")}\n${answer.stdout}${answer.stderr}`)
  return answer.stdout
}
const expecting = async (what, wanted, doing, cwd, command, ...args) => {
  const { isFine, stdout, stderr } = await run(cwd, command, ...args)
  if (!isFine || (wanted !== undefined && stdout !== wanted)) {
    wrong(what, wanted === undefined || !isFine ? stdout + stderr : `It printed\n${stdout}and not\n${wanted}`, doing)
  }
}

const pack = async ({ folder, path, manifest: { name, version } }) => {
  if (!folder.startsWith("create-") && !existsSync(join(path, "dist"))) throw new Error(`packages/${folder} is not built: run \`pnpm run build\` first`)
  await must("packing", path, "pnpm", "pack", "--pack-destination", home)
  const tarball = join(home, `${name.slice(1).replace("/", "-")}-${version}.tgz`)
  return { tarball, manifest: JSON.parse(await must("reading a tarball", home, "tar", "-xzOf", tarball, "package/package.json")) }
}

const drivers = Object.keys(packages.find(({ folder }) => folder === "adapters").manifest.peerDependencies).filter((name) => name !== "effect" && !name.startsWith("@types/"))
/** Types of a driver that brings none itself: whoever compiles with it needs them. */
const driverTypes = ["@types/pg"]
const everySubPath = packages.flatMap(({ manifest, subPaths }) => subPaths.map(({ subPath }) => manifest.name + subPath.slice(1)))
const needsDrivers = (name) => /^@omringd\/adapters\/(?:.*\/postgres|notifier\/(?:webhook|email|nats|amqp)|pack\/isolated)$/u.test(name)

const managers = [
  { name: "npm", add: ["npm", "install", "--no-audit", "--no-fund", "--prefer-offline"], binary: ["npm", "exec", "--offline", "--", "omringd"], withDrivers: false },
  { name: "pnpm", add: ["pnpm", "add", "--prefer-offline", "--ignore-scripts"], binary: ["pnpm", "exec", "omringd"], withDrivers: true }
]

const loading = (load, names) => `
  for (const name of ${JSON.stringify(names)}) {
    try {
      if (Object.keys(${load}).length === 0 && !name.endsWith("-worker")) throw new Error("it exports nothing")
    } catch (error) { console.error(name + ": " + error); process.exitCode = 1 }
  }`

/** An empty project with what the README names, or with all there is. */
const install = async ({ name, add, withDrivers }, address, packed) => {
  const folder = join(home, name)
  mkdirSync(folder)
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }\n`)
  writeFileSync(join(folder, ".npmrc"), `@omringd:registry=${address}/\n`)
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n")
  const asked = [...packed.map(({ manifest }) => manifest.name), "effect", "@types/node@^24", ...(withDrivers ? [...drivers, ...driverTypes] : [])]
  const [command, ...args] = add
  await must(`installing by ${name}`, folder, command, ...args, ...asked)
  const names = withDrivers ? everySubPath : everySubPath.filter((subPath) => !needsDrivers(subPath))
  writeFileSync(join(folder, "imports.mjs"), loading("await import(name)", names))
  writeFileSync(join(folder, "requires.cjs"), loading("require(name)", names))
  const fromAnywhere = names.filter((subPath) => /^@omringd\/(?:core|rules)/u.test(subPath))
  writeFileSync(join(folder, "pure.ts"), `${fromAnywhere.map((subPath, at) => `export * as _${at} from "${subPath}"`).join("\n")}\n`)
  writeFileSync(join(folder, "all.ts"), `${names.map((subPath, at) => `import * as _${at} from "${subPath}"`).join("\n")}\nexport default [${names.map((_, at) => `_${at}`).join(", ")}]\n`)
  writeFileSync(join(folder, "example.ts"), pure.code)
  writeFileSync(join(folder, "example.cjs"), (await transform(pure.code, { loader: "ts", format: "cjs" })).code)
  writeFileSync(join(folder, "first.mts"), promised.code)
  cpSync(join(root, "examples/cases/spink.yaml"), join(folder, "spink.yaml"))
  return { name, folder, names }
}

const oneEffect = async ({ name, folder }) => {
  const stores = name === "pnpm" ? readdirSync(join(folder, "node_modules/.pnpm")).filter((one) => one.startsWith("effect@")) : (await run(folder, "find", "node_modules", "-path", "*/node_modules/effect/package.json", "-o", "-path", "node_modules/effect/package.json")).stdout.trim().split("\n")
  if (stores.length !== 1) wrong(`${name} installs effect ${stores.length} times`, stores.join("\n"), "effect is a peer dependency in each package that has it in its types, and a dependency in none")
}

const loads = async ({ name, folder, names }, { version, node }) => {
  const where = `Node ${version}, installed by ${name}`
  const before = problems.length
  await expecting(`${where}: import`, undefined, "each line names a sub-path; does it import what is no dependency, or what only stands in this workspace?", folder, node, "imports.mjs")
  await expecting(`${where}: require`, undefined, "no module that a package loads may have an `await` at its top, and nothing may need `import.meta.resolve`", folder, node, "--disable-warning=ExperimentalWarning", "requires.cjs")
  const doing = "mend the library, or write beside the example what it prints"
  const quietly = "--disable-warning=ExperimentalWarning"
  await expecting(`${where}: README example`, pure.printed, doing, folder, node, quietly, "example.ts")
  await expecting(`${where}: README example, required`, pure.printed, doing, folder, node, "example.cjs")
  await expecting(`${where}: first step of ${promised.from}`, promised.printed, doing, folder, node, quietly, "first.mts")
  await expecting(`${where}: README example, in one language`, pure.printed, "what is left out of a build in one language (scripts/build/in-one-language.ts) must change no judgement", folder, node, quietly, "--conditions=omringd-en", "example.ts")
  tell(`${where}: ${names.length} sub-paths import and require, the examples print what their page says`, before)
}

const compilers = ["node_modules/.bin/tsc", "docs/node_modules/.bin/tsc"].map((path) => join(root, path))
/** A project with all there is, and one that knows nothing of Node, as a page's is. */
const projects = {
  "all there is": { types: ["node"], files: ["example.ts", "first.mts", "all.ts"] },
  "core and rules where nothing of Node is known": { types: [], lib: ["es2023", "dom"], exactOptionalPropertyTypes: true, files: ["pure.ts"] }
}
const compiles = async ({ name, folder, names }) => {
  for (const tsc of compilers) {
    const before = problems.length
    const version = (await must("tsc", folder, tsc, "--version")).trim()
    for (const [moduleResolution, module] of [["nodenext", "nodenext"], ["bundler", "esnext"]]) {
      for (const [what, { files, ...options }] of Object.entries(projects)) {
        const compilerOptions = { noEmit: true, strict: true, target: "es2023", module, moduleResolution, skipLibCheck: false, ...options }
        writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }))
        const doing = "a declaration must name only what comes with the package, its peers, or a driver's types"
        await expecting(`${version}, ${moduleResolution}, installed by ${name}: ${what}`, undefined, doing, folder, tsc, "-p", ".")
      }
    }
    tell(`${version}: the types of ${names.length} sub-paths, by ${name}, read as nodenext and as a bundler does, libraries checked too`, before)
  }
}

const runsInABrowser = async ({ name, folder }) => {
  if (!browser.isThere) {
    tell("no Chromium here: the bundle was not run in a browser (apt-get install chromium, or OMRINGD_CHROMIUM)")
    return
  }
  for (const conditions of [[], ["omringd-en"]]) {
    const what = `README example bundled for a browser${conditions.length > 0 ? ", in one language" : ""}, installed by ${name}`
    try {
      const script = await browser.bundled(folder, "example.ts", conditions)
      const seen = await browser.printedIn(script)
      if (seen.wrong.length > 0 || seen.printed !== pure.printed) wrong(what, `${seen.wrong.join("\n")}\n${seen.printed}`, "core and rules may use nothing that only Node has")
      else tell(`${what}: prints the same in Chromium (${Math.round(script.length / 1000)} kB before gzip)`)
    } catch (error) {
      wrong(what, String(error), "core and rules may import nothing that only Node has")
    }
  }
}

const hasItsProgram = async ({ name, folder }, { binary: [command, ...args] }, nodes) => {
  const before = problems.length
  const version = `${packages.find(({ folder }) => folder === "cli").manifest.version}\n`
  const doing = "look at `bin`, `files` and `dependencies` in packages/cli/package.json"
  await expecting(`omringd --version, by ${name}`, version, doing, folder, command, ...args, "--version")
  const here = await must("telling in this workspace", root, process.execPath, "packages/cli/dist/main.js", "tell", "examples/cases/spink.yaml", "--language", "nl", "--for", "child")
  for (const { version, node } of nodes) {
    await expecting(`omringd tell, by ${name}, Node ${version}`, here, doing, folder, node, "node_modules/@omringd/cli/dist/main.js", "tell", "spink.yaml", "--language", "nl", "--for", "child")
  }
  tell(`omringd, by ${name}: says its version and tells a case`, before)
}

/** Everything that is shipped keeps its clauses on the oldest Node too: what a newer one does for us is not there. */
const keepsItsClauses = async ({ folder }, { version, node }) => {
  const before = problems.length
  await expecting(`omringd conform --all, Node ${version}`, undefined, "the clause says what must be; look for what this Node does otherwise", folder, node, "node_modules/@omringd/cli/dist/main.js", "conform", "--all", "--patience", "60000")
  tell(`Node ${version}: all that is shipped keeps its clauses`, before)
}

/** What is created outside of this workspace installs, and its own tests pass. `kind`: of which there is more than one. */
const createdWorks = async (what, address, kind) => {
  const before = problems.length
  const name = `our-${kind ?? what}`
  const creating = join(home, "creating")
  mkdirSync(creating, { recursive: true })
  writeFileSync(join(creating, ".npmrc"), `@omringd:registry=${address}/\n`)
  const said = ["--scope", "@our-agency", ...(kind === undefined ? [] : ["--kind", kind])]
  await must(`creating ${name}`, creating, "npm", "create", "--yes", "--cache", join(home, "npm-cache"), `@omringd/${what}`, name, "--", ...said)
  const folder = join(creating, name)
  writeFileSync(join(folder, ".npmrc"), `@omringd:registry=${address}/\n`)
  const doing = `look at packages/create-${what}/${kind === undefined ? "template" : `kinds/${kind}`}`
  await expecting(`npm install in ${name}`, undefined, doing, folder, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline")
  for (const script of ["test", "build"]) await expecting(`npm run ${script} in ${name}`, undefined, doing, folder, "npm", "run", script)
  tell(`npm create @omringd/${what}${kind === undefined ? "" : ` --kind ${kind}`}: its tests pass, and it builds`, before)
}

const registry = { close: () => undefined }
try {
  const packed = await Promise.all(packages.map(pack))
  const offered = await Promise.all(creators.map(pack))
  const { address, close } = await openRegistry([...packed, ...offered])
  registry.close = close
  tell(`${packed.length + offered.length} packages packed`)
  const nodes = await openNodes(must)
  for (const manager of managers) {
    const project = await install(manager, address, packed)
    tell(`${manager.name} installed them in an empty project, ${manager.withDrivers ? "with" : "without"} drivers`)
    await oneEffect(project)
    const clauses = manager.withDrivers ? keepsItsClauses(project, nodes[0]) : undefined
    for (const node of nodes) await loads(project, node)
    await compiles(project)
    await runsInABrowser(project)
    await hasItsProgram(project, manager, nodes)
    await clauses
  }
  await createdWorks("pack", address)
  for (const kind of readdirSync(join(root, "packages/create-adapter/kinds"))) await createdWorks("adapter", address, kind)
} catch (error) {
  wrong("it did not come to the end", error.message, "nothing more could be looked at until this is mended")
} finally {
  registry.close()
  if (process.env["OMRINGD_KEEP"] === undefined) rmSync(home, { recursive: true, force: true })
  else console.log(home)
}
tell(problems.length === 0 ? "the packages install and work" : `${problems.length} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`)
process.exitCode = problems.length === 0 ? 0 : 1
