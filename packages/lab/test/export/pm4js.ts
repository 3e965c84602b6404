/** XES as pm4js reads it, a reader that is not ours. Only this part of pm4js: the whole of it begins a process of its own. */
import { createRequire } from "node:module"

interface Read {
  readonly attributes: { readonly [key: string]: { readonly value: unknown } | undefined }
}
interface ReadLog {
  readonly traces: readonly (Read & { readonly events: readonly Read[] })[]
}
const { XesImporter } = createRequire(import.meta.url)("pm4js/pm4js/objects/log/importer/xes/importer.js") as { readonly XesImporter: { apply(text: string): ReadLog } }

export const readByPm4js = (text: string): ReadLog["traces"] => XesImporter.apply(text).traces
