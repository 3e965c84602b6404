/** A number that says where it comes from: published, with its source, or assumed, with why. There is no third kind. @beta */
export interface Source {
  /** What was counted, of whom, and when. */
  readonly what: string
  /** Its address. */
  readonly where: string
}

/** @beta */
export type Figure<A = number> =
  | { readonly value: A; readonly source: Source }
  | { readonly value: A; readonly assumed: string }

/** @beta */
export const Figure = {
  isPublished: <A>(figure: Figure<A>): figure is Extract<Figure<A>, { readonly source: Source }> => "source" in figure
}
