/** What is wrong in a study and where: gathered while it is read, so that all of it is said at once. @beta */
export type Path = readonly (string | number)[]

/** @beta */
export interface Mistake {
  readonly path: Path
  /** What is wrong and what would be right, in English. It goes on from the place: `is missing`. */
  readonly problem: string
}

export type Mapping = { readonly [key: string]: unknown }
export const isMapping = (value: unknown): value is Mapping => typeof value === "object" && value !== null && !Array.isArray(value)

export class Mistakes {
  readonly all: Mistake[] = []

  /** Always undefined, for `return mistakes.say(...)`. */
  say(path: Path, problem: string): undefined {
    this.all.push({ path, problem })
  }

  mapping(value: unknown, path: Path, keys: readonly string[]): Mapping | undefined {
    if (value === undefined || value === null) return this.say(path, `is missing (it holds ${keys.join(", ")})`)
    if (!isMapping(value)) return this.say(path, `must be a mapping (of ${keys.join(", ")})`)
    for (const key of Object.keys(value)) if (!keys.includes(key)) this.say([...path, key], `is not known here (known: ${keys.join(", ")})`)
    return value
  }

  text(value: unknown, path: Path): string | undefined {
    if (typeof value === "string" && value.trim() !== "") return value
    return this.say(path, value === undefined ? "is missing" : "must be text that is not empty")
  }

  number(value: unknown, path: Path, { is, least, most }: { readonly is: "whole" | "number"; readonly least: number; readonly most: number }): number | undefined {
    if (value === undefined) return this.say(path, "is missing")
    if (typeof value !== "number" || !Number.isFinite(value)) return this.say(path, "must be a number")
    if (is === "whole" && !Number.isInteger(value)) return this.say(path, "must be a whole number")
    return value >= least && value <= most ? value : this.say(path, `must be from ${least} to ${most}`)
  }
}
