/**
 * The rows of one trajectory, judged in the order of their numbers. Where a step and its link disagree, the next one tells which of them
 * was changed, so two links are carried on: the one that is kept, and the one that the texts alone lead to.
 */
import { Chain } from "../Chain.ts"
import type { Sha256 } from "../Chain.ts"
import type { Linked } from "../store/links.ts"
import type { Flaw } from "./flaw.ts"
import type { Head } from "./head.ts"
import { Said } from "./said.ts"

export interface Judge {
  row(row: Linked): void
  /** After the last row: where the chain ends. */
  end(): Head
}

export const judge = (sha256: Sha256, trajectory: string, anchored: Head | undefined, report: (flaw: Flaw) => void): Judge => {
  let number = 0
  let link: string = Chain.beginning
  /** The link that the texts alone lead to, while it is not the one that is kept. */
  let meant: string | undefined
  /** A step that disagrees with its link, until the next one tells which of them was changed. */
  let changed: number | undefined
  /** When a step that does not follow proves nothing against it: what stood before it is not there. */
  let lost = false

  const settle = (what: "text" | "link" | "either"): void => {
    if (changed === undefined) return
    report({ flaw: "changed", trajectory, number: changed, what })
    changed = undefined
  }
  const skipTo = (here: number): void => {
    if (here === number + 1) return
    settle("either")
    report({ flaw: "missing", trajectory, number: number + 1, to: here - 1 })
    meant = undefined
    lost = true
  }
  const unreadable = (text: unknown, kept: unknown): void => {
    settle("either")
    report({ flaw: "unreadable", trajectory, number, what: typeof text === "string" ? "link" : "text" })
    if (typeof kept === "string") link = kept
    else if (typeof text === "string") link = sha256(link + text)
    meant = undefined
    lost = typeof kept !== "string"
  }
  /** True when the step is blamed for lying where it does not belong. */
  const isElsewhere = (text: string, id: unknown, follows: boolean): boolean => {
    if (typeof id === "string" && Said.is(text, trajectory, number, id)) return false
    const says = Said.of(text)
    if (says !== undefined && (says.trajectory !== trajectory || says.number !== number || (typeof id === "string" && says.id !== id))) {
      report({ flaw: "misplaced", trajectory, number, says })
      return true
    }
    if (typeof id !== "string") report({ flaw: "unreadable", trajectory, number, what: "id" })
    else if (follows) report({ flaw: "unreadable", trajectory, number, what: "text" })
    return false
  }
  /** Against the link before it, kept or meant. */
  const judged = (id: unknown, text: string, kept: string): void => {
    const made = sha256(link + text)
    const alsoMade = meant === undefined ? made : sha256(meant + text)
    const follows = kept === made || kept === alsoMade
    settle(follows ? (kept === made ? "text" : "link") : "either")
    const elsewhere = isElsewhere(text, id, follows)
    if (!follows && !elsewhere) {
      if (lost) report({ flaw: "unproven", trajectory, number })
      else changed = number
    }
    if (number === anchored?.number && anchored.link !== kept && anchored.link !== made && anchored.link !== alsoMade) report({ flaw: "rewritten", trajectory, number })
    lost = elsewhere
    meant = follows ? undefined : alsoMade
    link = kept
  }
  return {
    row: ({ number: here, id, text, link: kept }) => {
      if (!Number.isSafeInteger(here) || here < 1) return report({ flaw: "unreadable", trajectory, number: here, what: "number" })
      if (here <= number) {
        lost = true
        return report({ flaw: here === number ? "doubled" : "disordered", trajectory, number: here })
      }
      skipTo(here)
      number = here
      if (typeof text === "string" && typeof kept === "string") judged(id, text, kept)
      else unreadable(text, kept)
    },
    end: () => {
      settle("either")
      if (anchored !== undefined && anchored.number > number) report({ flaw: "cut", trajectory, number, anchored: anchored.number })
      return { trajectory, number, link }
    }
  }
}
