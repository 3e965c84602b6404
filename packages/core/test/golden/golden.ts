/**
 * The golden steps: what each version of the steps once wrote. `steps-v1.jsonl` holds whole trajectories as they were kept, one step to a
 * line, and is never edited; `steps-v1.json` says beside it which steps the version knew and what each trajectory tells. A step that came to
 * a version later has a part of its own, `steps-v1-2`, with what that part added; so has what a step came to tell later.
 */
import * as fs from "node:fs"
import type { Told } from "./told.ts"

export interface Beside {
  /** The names of all steps that this version knew. */
  readonly knows: readonly string[]
  readonly trajectories: { readonly [trajectory: string]: Told }
}
export interface Golden extends Beside {
  /** The texts of each trajectory, in order. */
  readonly texts: { readonly [trajectory: string]: readonly string[] }
}

const at = (version: number, part: number, ending: "jsonl" | "json"): URL =>
  new URL(`steps-v${version}${part === 1 ? "" : `-${part}`}.${ending}`, import.meta.url)

/** How many parts a version has; none when it is not there. */
export const partsOf = (version: number): number => {
  let parts = 0
  while (fs.existsSync(at(version, parts + 1, "jsonl"))) parts++
  return parts
}

export const readPart = (version: number, part: number): Golden => {
  const lines = fs.readFileSync(at(version, part, "jsonl"), "utf8").split("\n").filter((line) => line !== "")
  const beside = JSON.parse(fs.readFileSync(at(version, part, "json"), "utf8")) as Beside
  const texts: { [trajectory: string]: string[] } = {}
  for (const line of lines) {
    const { trajectory } = JSON.parse(line) as { readonly trajectory: string }
    const before = texts[trajectory] ?? []
    texts[trajectory] = [...before, line]
  }
  return { ...beside, texts }
}

/** All parts of a version together. */
export const readGolden = (version: number): Golden => {
  const parts = Array.from({ length: partsOf(version) }, (_, index) => readPart(version, index + 1))
  return {
    knows: parts.flatMap(({ knows }) => knows),
    trajectories: Object.assign({}, ...parts.map(({ trajectories }) => trajectories)) as Beside["trajectories"],
    texts: Object.assign({}, ...parts.map(({ texts }) => texts)) as Golden["texts"]
  }
}

export const writeTexts = (version: number, part: number, texts: readonly string[]): void => {
  fs.writeFileSync(at(version, part, "jsonl"), `${texts.join("\n")}\n`, { flag: "wx" }) // never over what is there
}
export const writeBeside = (version: number, part: number, { knows, trajectories }: Beside): void => {
  const lines = Object.entries(trajectories).map(([trajectory, told]) => `    ${JSON.stringify(trajectory)}: ${JSON.stringify(told)}`)
  fs.writeFileSync(at(version, part, "json"), `{\n  "knows": ${JSON.stringify(knows)},\n  "trajectories": {\n${lines.join(",\n")}\n  }\n}\n`)
}
