/** Doors that each do one thing wrong, made from one that does not. They prove the clauses for doors: each is caught, and each clause catches. */
import type { Door } from "./Door.ts"

/** @beta */
export interface BrokenDoor {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (good: Door) => Partial<Door>
}

/** A proposal without its id. */
export const nameless = (who: unknown): unknown =>
  typeof who === "object" && who !== null && "by" in who && "at" in who ? { by: who.by, at: who.at } : who
