/** Pages as files, in the folder that the site is built from. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Page } from "./Page.ts"

/** What stands above a page. JSON is YAML too. */
const headOf = ({ title, description, label, order, contents }: Page): string =>
  [
    "---",
    `title: ${JSON.stringify(title)}`,
    ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
    ...(label === undefined && order === undefined ? [] : [`sidebar: ${JSON.stringify({ label, order })}`]),
    ...(contents === undefined ? [] : ["tableOfContents: false"]),
    "---"
  ].join("\n")

/** Writes them anew: what stood in the folder is gone. */
export const writePages = (folder: string, pages: readonly Page[]): void => {
  rmSync(folder, { recursive: true, force: true })
  const written = new Set<string>()
  for (const page of pages) {
    if (written.has(page.path)) throw new Error(`two pages at ${page.path}`)
    written.add(page.path)
    const file = join(folder, `${["rules", "steps", "parts", "needs", "refusals"].includes(page.path) ? `${page.path}/index` : page.path}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${headOf(page)}\n\n${page.body}\n`)
  }
}
