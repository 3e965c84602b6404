/** How a command is offered: its definition is light, and what it does is loaded when it is asked for. */
import type { Command } from "commander"
import type { Exit } from "../command/exits.ts"
import type { Terminal } from "../command/terminal.ts"

export interface Offering {
  readonly terminal: Terminal
  /** The release of the program. */
  readonly version: string
  /** Nothing is to be said but the answer, and what goes wrong. */
  hushed(): void
  /** What the program will end with. */
  ended(exit: Exit): void
}

/** Adds a command to the program, or to a group of it. */
export type Offer = (program: Command, offering: Offering) => void
