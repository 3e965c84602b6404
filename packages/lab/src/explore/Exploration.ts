/** What was found in a world: data, the same bytes for the same world and practice. */
import type { StepTag } from "@omringd/core"
import type { World, WorldMove } from "./World.ts"

/** Something that is left out of a state, or looked at in one way for all, and why nothing is lost. @beta */
export interface Reduction {
  readonly name: "facts-first" | "names" | "lists" | "forgotten" | "rules-apart" | "cone"
  readonly on: boolean
  readonly because: string
  /** What it came to in this world. */
  readonly found: { readonly [key: string]: number | readonly string[] }
}

/** @beta */
export interface CounterExample {
  readonly kind: "invariant" | "never" | "until" | "within" | "stuck"
  /** The invariant or property that is broken. */
  readonly what: string
  readonly moves: readonly WorldMove[]
  /** No shorter one exists, counting steps and days that pass: looked at; or not looked at within the bound. */
  readonly shortest: boolean
  /** The plain practice takes these steps, and it is broken there. */
  readonly replayed: boolean
}

/** @beta */
export interface RuleFound {
  readonly rule: string
  /** Some state has a step that waits for it, or something it is owed. */
  readonly broken: boolean
  /** Some step that would have waited for it was taken, or nothing was owed. */
  readonly met: boolean
}

/** A part of a world, gone through by itself. @beta */
export interface ExploredPart {
  readonly title: string
  readonly steps: readonly StepTag[]
  /** In which phases only some of them are proposed. */
  readonly during: World["during"]
  readonly moves: number
  readonly states: number
  readonly transitions: number
  readonly depth: number
  readonly complete: boolean
}

/** @beta */
export interface Exploration {
  readonly omringd: 1
  readonly world: World
  /** When it was gone through in parts: each by itself, with no way from one into another. Counts are then those of all parts taken together. */
  readonly parts?: readonly ExploredPart[]
  /** The one invariant or property that was asked, when it was asked alone. Nothing is said then of rules, ends, or steps that are never taken. */
  readonly only?: string
  readonly packs: readonly string[]
  readonly bound: {
    readonly people: readonly string[]
    readonly moves: number
    /** The day on which it happens, and those that can come after it. */
    readonly days: readonly string[]
    readonly states: number | null
    readonly depth: number | null
    readonly leftOut: { readonly [step: string]: string }
    /** Steps that would have put an entry on a list twice, and were not taken. */
    readonly beyond: number
  }
  readonly abstraction: readonly string[]
  readonly reductions: readonly Reduction[]
  readonly states: number
  readonly transitions: number
  readonly depth: number
  readonly bytesPerState: number
  readonly complete: boolean
  readonly stoppedAt?: "states" | "depth" | "values" | "violation" | "seen"
  readonly violations: readonly CounterExample[]
  /** Whether every trajectory that is open can come to an end; `opened`: any was; `unshown`: states where facts first left it open. */
  readonly ends: { readonly opened: boolean; readonly all: boolean; readonly looked: boolean; readonly stuck: number; readonly unshown: number }
  readonly stuck: readonly CounterExample[]
  readonly neverTaken: { readonly steps: readonly StepTag[]; readonly moves: readonly string[] }
  readonly rules: readonly RuleFound[]
  readonly neverBroken: readonly string[]
  readonly neverMet: readonly string[]
  /** Invariants that look at the steps one by one: at the end of so many ways, spread over all states. */
  readonly histories: { readonly invariants: readonly string[]; readonly ways: number; readonly of: number }
  /** Judgements that the practice made, and those it made again to compare. */
  readonly judged: number
  readonly compared: number
}
