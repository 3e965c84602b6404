/** What the program ends with. */
export const exits = {
  told: 0,
  /** The store, the options or the machine: the case file may be fine. */
  couldNotRun: 1,
  wrongCaseFile: 2
} as const
export type Exit = (typeof exits)[keyof typeof exits]
