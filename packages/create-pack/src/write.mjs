// What is written, and what is wrong with what was asked for. Looks before it writes.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

export const licenses = ["Apache-2.0", "EUPL-1.2", "MIT", "UNLICENSED"]

const isNamed = (name) => typeof name === "string" && name.length <= 64 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)

// Each says what is wrong with one answer, in as many lines as that takes: in none when nothing is.
export const wrongName = (name) => (isNamed(name) ? [] : [`${JSON.stringify(name ?? "")} is no name: lower-case letters, digits and dashes, such as our-promises; at most 64`])
export const wrongScope = (scope) => (scope === "" || /^@[a-z0-9][a-z0-9._-]*$/u.test(scope) ? [] : [`${JSON.stringify(scope)} is no npm scope: @ and a name, such as @our-agency`])
export const wrongLicense = (license) => (licenses.includes(license) ? [] : [`${JSON.stringify(license)} is not among the licenses: ${licenses.join(", ")}`])
export const wrongKind = (kinds) => (kind) => (kinds.includes(kind) ? [] : [`${JSON.stringify(kind)} is not among the kinds: ${kinds.join(", ")}`])
export const wrongFolder = (folder) => {
  const path = resolve(folder)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [`${folder} is a file, not a folder`]
  const [first] = readdirSync(path)
  return first === undefined ? [] : [`${folder} is not empty: ${first} is in it. Take another folder with --folder`]
}

/** `what-is-said` as a name in code: `whatIsSaid`. */
const camel = (name) => name.replaceAll(/-(.)/gu, (_, letter) => letter.toUpperCase())

const filled = (text, wanted, version) => text
  .replaceAll("__PACKAGE__", wanted.scope === "" ? wanted.name : `${wanted.scope}/${wanted.name}`)
  .replaceAll("__NAME__", wanted.name).replaceAll("__FACTORY__", camel(wanted.name)).replaceAll("__LICENSE__", wanted.license).replaceAll("__KIND__", wanted.kind ?? "").replaceAll("__OMRINGD__", version)

/** One by one: made all at once (`recursive`), a folder that is refused as if one above it were missing is tried for ever, as under /proc. */
const makeFolder = (folder) => {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** `from`: the folder of whoever creates, with its `template`, what each of its `kinds` has beside that, and its `package.json`. */
export const write = (from, wanted) => {
  const { version } = JSON.parse(readFileSync(new URL("package.json", from), "utf8"))
  const to = resolve(wanted.folder)
  makeFolder(to)
  cpSync(new URL("template/", from), to, { recursive: true })
  if (wanted.kind !== undefined) cpSync(new URL(`kinds/${wanted.kind}/`, from), to, { recursive: true })
  renameSync(join(to, "gitignore"), join(to, ".gitignore")) // npm leaves a .gitignore out of what it packs
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    writeFileSync(file, filled(readFileSync(file, "utf8"), wanted, version))
  }
}
