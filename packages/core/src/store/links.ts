/** Steps as they are kept, each with its link in the trajectory's chain: for whoever verifies, without trusting what lies there. */

/** What is kept of one step. What is text when nobody touched it may be anything when somebody did. @public */
export interface Linked {
  readonly trajectory: string
  readonly number: number
  readonly id: unknown
  /** The canonical text of the step, whose bytes were hashed. */
  readonly text: unknown
  readonly link: unknown
}

/** A place in the order in which links are given: by trajectory, as the bytes of their names sort, then by number. @public */
export interface LinkPlace {
  readonly trajectory: string
  readonly number: number
}
