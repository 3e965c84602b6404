/** What stands in a document beside what was found. @beta */
export interface LeftOut {
  readonly name: string
  /** Why nobody looked at it. */
  readonly because: string
}

/** @beta */
export interface About {
  /** The release of the kit that looked, such as `0.1.0`. */
  readonly version: string
  readonly leftOut?: readonly LeftOut[]
  /** What else is to be kept with it: a day, a commit, a machine. Nothing of that is added unasked, so that the same findings give the same document. */
  readonly facts?: { readonly [name: string]: string }
}
