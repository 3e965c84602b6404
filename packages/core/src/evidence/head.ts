/** Where a trajectory's chain ends, or ended when it was anchored: who knows this link knows every step up to it. */
export interface Head {
  readonly trajectory: string
  readonly number: number
  readonly link: string
}
