/**
 * The golden steps: what each version of the steps once wrote. `steps-v1.jsonl` holds whole trajectories as they were kept, one step to a
 * line, and is never edited; `steps-v1.json` says beside it which steps the version knew and what each trajectory tells.
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

const at = (version: number, ending: "jsonl" | "json"): URL => new URL(`steps-v${version}.${ending}`, import.meta.url)

export const isThere = (version: number): boolean => fs.existsSync(at(version, "jsonl"))

export const readGolden = (version: number): Golden => {
  const lines = fs.readFileSync(at(version, "jsonl"), "utf8").split("\n").filter((line) => line !== "")
  const beside = JSON.parse(fs.readFileSync(at(version, "json"), "utf8")) as Beside
  const texts: { [trajectory: string]: string[] } = {}
  for (const line of lines) {
    const { trajectory } = JSON.parse(line) as { readonly trajectory: string }
    const before = texts[trajectory] ?? []
    texts[trajectory] = [...before, line]
  }
  return { ...beside, texts }
}

export const writeTexts = (version: number, texts: readonly string[]): void => {
  fs.writeFileSync(at(version, "jsonl"), `${texts.join("\n")}\n`, { flag: "wx" }) // never over what is there
}
export const writeBeside = (version: number, { knows, trajectories }: Beside): void => {
  const lines = Object.entries(trajectories).map(([trajectory, told]) => `    ${JSON.stringify(trajectory)}: ${JSON.stringify(told)}`)
  fs.writeFileSync(at(version, "json"), `{\n  "knows": ${JSON.stringify(knows)},\n  "trajectories": {\n${lines.join(",\n")}\n  }\n}\n`)
}
