/** What can go wrong with a directory: one tag for each thing a caller does differently. */
import * as TaggedData from "effect/Data"
import type { DecodingProblem } from "../schema/problem.ts"

const written = ({ path, message }: DecodingProblem): string => [path.map(String).join("."), message].filter((part) => part !== "").join(" ")

/** It may work later, or somewhere else: nothing is wrong with what is written in it. */
export class DirectoryUnavailable extends TaggedData.TaggedError("DirectoryUnavailable")<{
  readonly directory: string
  readonly why: "not-there" | "not-allowed" | "no-file" | "too-large" | "not-text" | "other"
  /** What the technology underneath said. */
  readonly said: string
}> {
  override get message(): string {
    return `${this.directory}: ${this.why} (${this.said})`
  }
}

/** What is written is no directory: every problem with its place. None of it is used. */
export class DirectoryWrong extends TaggedData.TaggedError("DirectoryWrong")<{
  readonly directory: string
  readonly problems: readonly DecodingProblem[]
}> {
  override get message(): string {
    return `${this.directory} is no directory of partners: ${this.problems.map(written).join("; ")}`
  }
}

/** The question cannot be answered: ask it otherwise. */
export class QueryWrong extends TaggedData.TaggedError("QueryWrong")<{
  readonly problems: readonly DecodingProblem[]
}> {
  override get message(): string {
    return this.problems.map(written).join("; ")
  }
}

export type OpenDirectoryFailure = DirectoryUnavailable | DirectoryWrong
