/**
 * Pages that people wrote, in this repository's own Markdown files. A link to another such file becomes a link to its page, one to a schema a link to
 * that, one to source of which pages are made a link to those; one to any other file becomes its text. One to a file that is not there fails, and so does
 * one to an address of the site, which leads nowhere for who reads the file. Names of rules and steps lead to their pages.
 */
import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname, join, normalize } from "node:path"
import { Step } from "@omringd/core"
import type { Page } from "./Page.ts"
import { to } from "./places.ts"
import { root, rules } from "./practice.ts"

interface Place {
  readonly file: string
  readonly path: string
}

const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: root, exclude: (name) => name.includes("node_modules") }).toSorted()
const named = (file: string): string => basename(file, ".md").toLowerCase()

/** Every Markdown file that is a page, by where it lies. What is added to a folder is a page without a line here. */
const places: readonly Place[] = [
  ...found("docs/guides/*.md").map((file) => ({ file, path: named(file) === "index" ? "index" : `guides/${named(file)}` })),
  ...found("docs/*.md").map((file) => ({ file, path: named(file) })),
  ...found("docs/decisions/*.md").map((file) => ({ file, path: `decisions/${named(file)}` })),
  ...found("packages/*/README.md").map((file) => ({ file, path: `packages/${basename(dirname(file))}` })),
  ...found("examples/*/README.md").map((file) => ({ file, path: `examples/${basename(dirname(file))}` })),
  { file: "README.md", path: "readme" },
  { file: "CONTRIBUTING.md", path: "contributing" },
  { file: "SECURITY.md", path: "security" }
]
const pathOf = new Map(places.map(({ file, path }) => [file, path]))
export const writtenFiles: readonly string[] = places.map(({ file }) => file)

/** They stand on the site as they are: main.ts lays them there. */
export const schemas = "packages/cli/schema/"

/** Of which source which pages are made. `Refusal.ts#unmet` is the page of that one. */
const made: ReadonlyMap<string, string> = new Map([
  ["packages/core/src/step", "steps"], ["packages/core/src/Trajectory.ts", "parts"], ["packages/core/src/Need.ts", "needs"], ["packages/core/src/Refusal.ts", "refusals"],
  ["packages/rules/src", "rules"], ["docs/pages/charter.ts", "guides"], ["packages", "api"]
])

const isElsewhere = (target: string): boolean => /^(?:[a-z]+:|#)/u.test(target)

const linked = (file: string, text: string, target: string): string => {
  if (isElsewhere(target)) return `[${text}](${target})`
  if (target.startsWith("/")) throw new Error(`${file} links to ${target}, which is an address of the site: link to what it is made of`)
  const [path = "", anchor] = target.split("#")
  const meant = normalize(join(dirname(file), path))
  const page = pathOf.get(meant) ?? pathOf.get(join(meant, "README.md"))
  if (page !== undefined) return `[${text}](/${page === "index" ? "" : `${page}/`}${anchor === undefined ? "" : `#${anchor}`})`
  const pages = made.get(meant)
  if (pages !== undefined) return `[${text}](/${pages}/${anchor === undefined ? "" : `${anchor}/`})`
  if (!existsSync(join(root, meant))) throw new Error(`${file} links to ${target}, which is not there`)
  return meant.startsWith(schemas) ? `[${text}](/schema/${meant.slice(schemas.length)})` : text
}

const ids = new Set(rules.map(({ id }) => id))
const shown = (text: string): string => {
  if (Step.isTag(text)) return to.step(text)
  return ids.has(text) ? to.rule(text) : `\`${text}\``
}

/** Fenced blocks stay as they are. */
const outsideFences = (text: string, change: (part: string) => string): string =>
  text.split(/(^```[\s\S]*?^```$)/mu).map((part) => (part.startsWith("```") ? part : change(part))).join("")

const withLinks = (file: string, text: string): string =>
  outsideFences(text, (part) =>
    part
      .replaceAll(/\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/gu, (_, label: string, target: string) => linked(file, label, target))
      .replaceAll(/(?<!\[)`([\w-]+)`(?!\])/gu, (_, name: string) => shown(name)))

interface Head {
  readonly title: string
  readonly body: string
}
/** The first heading is the title. */
const headOf = (file: string, text: string): Head => {
  const [, title] = /^# (.+)$/mu.exec(text) ?? []
  if (title === undefined) throw new Error(`${file} has no title`)
  return { title: title.replaceAll("`", ""), body: text.replace(/^# .+\n/mu, "") }
}

const numbered = (file: string): number | undefined => {
  const number = /^(\d{4})-/u.exec(basename(file))?.[1]
  return number === undefined ? undefined : Number(number)
}
const guides = ["embed-in-ten-minutes", "who-may-do-what", "going-live", "write-a-rule", "write-an-adapter", "run-a-study", "what-a-study-measures"]

export const writtenPages = (): readonly Page[] =>
  places.map(({ file, path }) => {
    const { title, body } = headOf(file, readFileSync(join(root, file), "utf8"))
    const place = guides.indexOf(basename(file, ".md"))
    const order = numbered(file) ?? (place < 0 ? undefined : place + 1)
    const number = numbered(file)
    return {
      path, title, body: withLinks(file, body),
      ...(order === undefined ? {} : { order }),
      ...(number === undefined ? {} : { label: `${number}. ${title}` })
    }
  })
