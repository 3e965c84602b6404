/** One thing that is not as it was recorded, and where: data for whoever looks into it, and a sentence. */
import { isReference } from "../Words.ts"

/** @public */
interface At {
  readonly trajectory: string
  readonly number: number
}

/** Where a step says of itself that it belongs. @public */
export interface Said extends At {
  readonly id: string
}

/** @public */
export type Flaw =
  /**
   * The step and its link do not belong together. What follows tells which of the two was changed: it goes on from the link when the text
   * was (or when the step before was rewritten together with its link), from the text when only the link was, from neither when either may be.
   */
  | At & { readonly flaw: "changed"; readonly what: "text" | "link" | "either" }
  /** The step lies where another one belongs: its own text says a different trajectory, number or id. */
  | At & { readonly flaw: "misplaced"; readonly says: Said }
  /** The steps from `number` to `to` are not there, although later ones are. */
  | At & { readonly flaw: "missing"; readonly to: number }
  /** There is more than one step with this number. */
  | At & { readonly flaw: "doubled" }
  /** The step comes after what it should come before. */
  | At & { readonly flaw: "disordered" }
  /** This part of it is nothing a step could have. */
  | At & { readonly flaw: "unreadable"; readonly what: "number" | "id" | "text" | "link" }
  /** The step itself may be as it was, but what stood before it is not, so that nothing can show it. */
  | At & { readonly flaw: "unproven" }
  /** The trajectory ends with `number`, and the anchor knows step `anchored`. */
  | At & { readonly flaw: "cut"; readonly anchored: number }
  /** The link of this step is not the one that the anchor knows: it, or a step before it, was rewritten. */
  | At & { readonly flaw: "rewritten" }
  /** Nothing is there of a trajectory that the anchor knows up to `number`. */
  | At & { readonly flaw: "gone" }

const longestName = 64

/** Whoever changes a name can put anything in it, also what a terminal would obey. */
const shown = (name: string): string => {
  const plain: boolean = isReference(name)
  return plain ? name : JSON.stringify(name.slice(0, longestName)).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

const stepOf = ({ trajectory, number }: At): string => `step ${number} of ${shown(trajectory)}`

const changed = (flaw: Extract<Flaw, { flaw: "changed" }>): string => {
  switch (flaw.what) {
    case "text": {
      const before = flaw.number > 1 ? `, or step ${flaw.number - 1} was rewritten together with its link` : ""
      return `${stepOf(flaw)} is not what its link was made of: its text was changed${before}`
    }
    case "link": return `${stepOf(flaw)} has another link than it was recorded with; its text is as it was`
    case "either": return `${stepOf(flaw)} and its link do not belong together: one of them was changed, or both`
  }
}

const missing = ({ trajectory, number, to }: Extract<Flaw, { flaw: "missing" }>): string =>
  number === to ? `${stepOf({ trajectory, number })} is missing` : `steps ${number} to ${to} of ${shown(trajectory)} are missing`

/** @public */
export const Flaw = {
  /** For developers and whoever keeps the store, in English. */
  sentence: (flaw: Flaw): string => {
    switch (flaw.flaw) {
      case "changed": return changed(flaw)
      case "misplaced": return `what is kept as ${stepOf(flaw)} says that it is ${stepOf(flaw.says)}, with the id ${shown(flaw.says.id)}`
      case "missing": return missing(flaw)
      case "doubled": return `${stepOf(flaw)} is there more than once`
      case "disordered": return `${stepOf(flaw)} comes after what it should come before`
      case "unreadable": return `${stepOf(flaw)} has a ${flaw.what} that no step could have`
      case "unproven": return `${stepOf(flaw)} cannot be shown to be as it was, because what stood before it is not`
      case "cut": return `${shown(flaw.trajectory)} ends with step ${flaw.number}; the anchor knows step ${flaw.anchored}`
      case "rewritten": return `${stepOf(flaw)} has another link than the anchor knows: it, or a step before it, was rewritten`
      case "gone": return `nothing is left of ${shown(flaw.trajectory)}; the anchor knows it up to step ${flaw.number}`
    }
  }
}
