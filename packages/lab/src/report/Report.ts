/** A report before it is a page: what it says, in which order. Every plot holds its numbers, so that they can be read as well as seen. */
import type { Language } from "@omringd/core"

/** @beta */
export interface Bar {
  readonly name: string
  readonly value: number
}
/** @beta */
export interface Interval extends Bar {
  readonly low: number
  readonly high: number
}
/** @beta */
export type Plot =
  | { readonly plot: "bars"; readonly title: string; readonly axis: string; readonly rows: readonly Bar[] }
  /** A value with how far it may lie from the true one. */
  | { readonly plot: "intervals"; readonly title: string; readonly axis: string; readonly rows: readonly Interval[] }

/** @beta */
export type Cell = string | number
/** @beta */
export type Tone = "plain" | "quiet" | "good" | "warn" | "bad"
/** @beta */
export type Block =
  | { readonly block: "text"; readonly text: string; readonly tone?: Tone }
  | { readonly block: "list"; readonly items: readonly string[] }
  | { readonly block: "table"; readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly block: "plot"; readonly plot: Plot }
  /** What happened, line by line. */
  | { readonly block: "story"; readonly title: string; readonly lines: readonly string[] }

/** @beta */
export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}
/** @beta */
export interface Report {
  readonly language: Language
  readonly title: string
  /** What was looked at, and how: before anything that was found. */
  readonly lead: readonly string[]
  readonly sections: readonly Section[]
}
