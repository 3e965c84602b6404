/** What a receiver writes down of each letter, and how that is read. */
import type { Letter } from "@omringd/core/Notices"

export const received = ({ notice: { id, trajectory, because, safety } }: Letter): string =>
  `${id} ${trajectory} ${because.of === "step" ? because.number : 0} ${safety ? "safety" : "rest"}\n`

export interface Got {
  readonly id: string
  readonly trajectory: string
  readonly number: number
  /** Its line: the trajectory, and whether it is about safety. */
  readonly line: string
}

/** What was received since each time that someone began to deliver; half a line is of a letter that is still on its way. */
export const gotIn = (log: string): readonly (readonly Got[])[] => {
  const runs: Got[][] = []
  for (const line of log.split("\n").slice(0, -1)) {
    const [id = "", trajectory = "", number = "", safety = ""] = line.split(" ")
    if (id === "begins") runs.push([])
    else runs.at(-1)?.push({ id, trajectory, number: Number(number), line: `${trajectory} ${safety}` })
  }
  return runs
}
