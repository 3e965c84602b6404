/** What the pages are made of: every pack that ships, with the rules in it, and where each stands in the source. */
import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { Practice } from "@omringd/core"
import type { NoticeRule, Rule } from "@omringd/core"
import { allPacks } from "../../packages/cli/src/ledger/packs.ts"

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Those of the core first, in the order of the packs. */
export const rules: readonly Rule[] = Practice.of(...allPacks).rules
export const notices: readonly NoticeRule[] = Practice.of(...allPacks).notices
export const packNames: readonly string[] = ["core", ...allPacks.map(({ name }) => name)]

export const packOf = ({ id }: { readonly id: string }): string =>
  allPacks.find(({ rules: own, notices: told = [] }) => [...own, ...told].some((one) => one.id === id))?.name ?? "core"

const files: ReadonlyMap<string, string> = new Map(
  ["core", "rules"].flatMap((name) => {
    const folder = join(root, "packages", name, "src")
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => [basename(file, ".ts"), relative(root, join(folder, file))] as const)
  })
)
/** The file of this name in core or rules. */
export const sourceOf = (id: string): string | undefined => files.get(id)

/** What stands above the thing that a file exports, as plain text. */
export const commentOf = (id: string): string | undefined => {
  const file = sourceOf(id)
  const found = file === undefined ? undefined : /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|default)/u.exec(readFileSync(join(root, file), "utf8"))?.[1]
  return found?.replaceAll(/\n\s*\*/gu, " ").replaceAll(/@\w+/gu, "").replaceAll(/\s+/gu, " ").trim()
}
