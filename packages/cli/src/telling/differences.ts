/** A store that was told a case before holds the steps of its file and no others. */
import type { Taken, Trajectory } from "@omringd/core"
import type { CaseFile, CaseStep } from "../case-file/CaseFile.ts"

const isSame = (recorded: Taken, { step, by, at }: CaseStep): boolean =>
  recorded.by === by && recorded.at === at && JSON.stringify(recorded.step) === JSON.stringify(step)

/** How what a store holds differs from the case file; undefined when telling can go on from it. */
export const differences = ({ steps }: CaseFile, stored: Trajectory): string | undefined => {
  const byId = new Map(steps.map((step) => [step.id, step]))
  let last = 0
  for (const recorded of stored.history) {
    const step = byId.get(recorded.id)
    if (step === undefined) return `step ${recorded.id} (${recorded.step.step}) was recorded there and is not in this file`
    if (!isSame(recorded, step)) return `step ${recorded.id} was recorded there as another ${recorded.step.step} than this file has`
    if (step.place < last) return `step ${recorded.id} (${recorded.step.step}) was recorded there in another order`
    last = step.place
  }
  return undefined
}
