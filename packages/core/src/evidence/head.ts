/** Where a trajectory's chain ends, or ended when it was anchored: who knows this link knows every step up to it. @public */
export interface Head {
  readonly trajectory: string
  readonly number: number
  readonly link: string
}
