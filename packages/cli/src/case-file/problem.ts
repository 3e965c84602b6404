/** What is wrong with a case file, and where in its text. @beta */
export type Path = readonly (string | number)[]

/** @beta */
export interface Problem {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly path: Path
  /** What is wrong and what would be right, in English: for whoever writes the file. */
  readonly problem: string
}

const written = (path: Path): string =>
  path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`), "")

/** `spink.yaml:12:5  steps[3].by  is nobody among the people of this file`. @beta */
export const sentence = (file: string, { line, column, path, problem }: Problem): string =>
  [`${file}:${line}:${column}`, written(path), problem].filter((part) => part !== "").join("  ")

export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
