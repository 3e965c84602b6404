/** A single-line fault, put into the sources to see which tests go red. `from` stands in its file exactly once. */
export interface Fault {
  /** Who should see it: a law of the model, by its number, or a test of containment, by the name of its file. */
  readonly meant: number | string
  /** What would be wrong, as a sentence. */
  readonly would: string
  readonly file: string
  readonly from: string
  readonly to: string
}
