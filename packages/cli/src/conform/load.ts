/** What a module exports for `omringd conform`: found by its path, or by its name as a package of the folder one stands in. */
import { existsSync } from "node:fs"
import { registerHooks } from "node:module"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Conform } from "@omringd/conformance"

export type Loaded = { readonly conforms: readonly [Conform, ...Conform[]] } | { readonly problem: string }

const suites: readonly unknown[] = ["store", "pack", "door", "keyring", "directory", "outbox", "notifier"]

const isConform = (value: unknown): value is Conform =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "Conform" &&
  "suite" in value && suites.includes(value.suite) && "name" in value && typeof value.name === "string" && "look" in value && typeof value.look === "function"

const expected = `Expected from @omringd/conformance:
  export const conform = conformStore("mine", { can: ["durable"], fresh: () => ({ store: layer(...) }) })
or conformPack(myPack()), or conformDoor, conformKeyring, conformDirectory, conformOutbox, conformNotifier("mine", { ... }), or a list of these.`

/** A package is looked for from where one stands, not from where this program lies. */
const named = async (name: string, folder: string): Promise<unknown> => {
  const parentURL = pathToFileURL(join(folder, "conform.js")).href
  const hooks = registerHooks({ resolve: (specifier, context, next) => next(specifier, specifier === name ? { ...context, parentURL } : context) })
  try {
    return await import(/* @vite-ignore */ name) // oxlint-disable-line walls/imports -- which one it is, the user says
  } finally {
    hooks.deregister()
  }
}
const at = (file: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(file).href) // oxlint-disable-line walls/imports -- which one it is, the user says

const isPath = (module: string): boolean => /^\.{0,2}[/\\]|^[A-Za-z]:[/\\]/u.test(module)

const exported = (loaded: unknown): unknown => {
  if (typeof loaded !== "object" || loaded === null) return undefined
  return "conform" in loaded ? loaded.conform : undefined
}

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list in which something else stands"
  if (value === null) return "null"
  return typeof value === "object" ? "an object that none of these made" : `a ${typeof value}`
}

export const load = async (module: string, folder: string): Promise<Loaded> => {
  const file = resolve(folder, module)
  if (isPath(module) && !existsSync(file)) return { problem: `${module} is not there.` }
  let loaded: unknown
  try {
    loaded = await (existsSync(file) ? at(file) : named(module, folder))
  } catch (error) {
    return { problem: `${module} could not be loaded: ${error instanceof Error ? error.message : String(error)}` }
  }
  const found = exported(loaded)
  if (found === undefined) return { problem: `${module} exports no \`conform\`. ${expected}` }
  const [first, ...rest]: readonly unknown[] = Array.isArray(found) ? found : [found]
  if (!isConform(first) || !rest.every(isConform)) return { problem: `\`conform\` in ${module} is ${kindOf(found)}. ${expected}` }
  return { conforms: [first, ...rest] }
}
