/** What the program ends with; docs/cli.md tells what each means. Interrupted, it ends with 128 and the number of the signal. */
export const exits = {
  told: 0,
  /** The store, the options or the machine: the case file may be fine. */
  couldNotRun: 1,
  wrongCaseFile: 2,
  /** Something that was looked at does not keep a clause. */
  notKept: 2,
  /** What is kept is not as it was recorded; or a certificate does not say what is so. */
  flawed: 2,
  /** Something is still to be kept, or cannot be forgotten. */
  refused: 2,
  /** Something that could have been told now was not. */
  notBrought: 2,
  /** A fault of our own (EX_SOFTWARE of sysexits). */
  fault: 70
} as const
export type Exit = number
