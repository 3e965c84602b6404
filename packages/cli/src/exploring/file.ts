/** A world from disk, in YAML or JSON: the whole of it and its packs, or every problem with its place in the text. */
import { readFile } from "node:fs/promises"
import { Fault } from "@omringd/core"
import { readWorld } from "@omringd/lab/explore"
import type { WorldWritten } from "@omringd/lab/explore"
import { inOrder } from "../case-file/problem.ts"
import type { Problem } from "../case-file/problem.ts"
import { isMapping } from "../case-file/part.ts"
import { readYaml } from "../case-file/yaml.ts"
import { packNames, usualPacks } from "../packs.ts"

export type WorldRead = { readonly written: WorldWritten; readonly packs: readonly string[] } | { readonly problems: readonly Problem[] }

/** The packs that hold for a world that names none: what the documents say, and guidance of elsewhere. */
export const worldPacks: readonly string[] = [...usualPacks, "practice"]

export const readWorldFile = (text: string): WorldRead => {
  const { value, problems, place } = readYaml(text)
  if (problems.length > 0) return { problems: inOrder(problems) }
  const { packs = worldPacks, ...rest } = isMapping(value) ? value : {}
  const read = readWorld(isMapping(value) ? rest : value)
  const names: readonly unknown[] = Array.isArray(packs) ? packs : [packs]
  const found: readonly Problem[] = [
    ...("faults" in read ? read.faults.map((fault): Problem => ({ ...place(fault.path), path: fault.path, problem: Fault.sentence({ ...fault, path: [] }).replace(/^it /, "") })) : []),
    ...names.flatMap((name, index): readonly Problem[] => typeof name === "string" && packNames.includes(name)
      ? [] : [{ ...place(["packs", index]), path: ["packs", index], problem: `is no pack that this release knows (expected ${packNames.join(", ")})` }])
  ]
  if (found.length > 0 || "faults" in read) return { problems: inOrder(found) }
  return { written: read.written, packs: names.map(String) }
}

export const openWorld = async (file: string): Promise<WorldRead> => {
  try {
    return readWorldFile(await readFile(file, "utf8"))
  } catch {
    return { problems: [{ line: 1, column: 1, path: [], problem: "this file is not there, or cannot be read" }] }
  }
}
