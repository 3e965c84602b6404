/** One page of the site, before it is a file. Its body is Markdown without the title. */
export interface Page {
  /** Where it stands, without an ending: `rules/child-has-a-voice`. */
  readonly path: string
  readonly title: string
  /** One sentence, for whoever searches. */
  readonly description?: string
  /** In the list at the side, when that is not its title. */
  readonly label?: string
  /** Its place in that list. */
  readonly order?: number
  /** Whether headings are listed beside it; they are when left out. */
  readonly contents?: false
  readonly body: string
}
