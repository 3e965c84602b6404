/** What can go wrong with a directory: one tag for each thing a caller does differently. */
import * as TaggedData from "effect/Data"
import type { DecodingProblem } from "../schema/problem.ts"

const written = ({ path, message }: DecodingProblem): string => [path.map(String).join("."), message].filter((part) => part !== "").join(" ")

/** It cannot be asked now. It may work later, or somewhere else. @public */
export class DirectoryUnavailable extends TaggedData.TaggedError("DirectoryUnavailable")<{
  readonly directory: string
  /** `wrong`: what is written there is no directory any more. */
  readonly why: "not-there" | "not-allowed" | "no-file" | "too-large" | "not-text" | "wrong" | "other"
  /** What the technology underneath said. No name and no address of anyone. */
  readonly said: string
}> {
  override get message(): string {
    return `${this.directory}: ${this.why} (${this.said})`
  }
}

/** What is written is no directory: every problem with its place. None of it is used. @beta */
export class DirectoryWrong extends TaggedData.TaggedError("DirectoryWrong")<{
  readonly directory: string
  /** What it was to be a directory of. */
  readonly of: "partners" | "people"
  readonly problems: readonly DecodingProblem[]
}> {
  override get message(): string {
    return `${this.directory} is no directory of ${this.of}: ${this.problems.map(written).join("; ")}`
  }
}

/** The question cannot be answered: ask it otherwise. @beta */
export class QueryWrong extends TaggedData.TaggedError("QueryWrong")<{
  readonly problems: readonly DecodingProblem[]
}> {
  override get message(): string {
    return this.problems.map(written).join("; ")
  }
}

/** @beta */
export type OpenDirectoryFailure = DirectoryUnavailable | DirectoryWrong
