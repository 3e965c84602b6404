/** What became of one family: when, in days since the beginning, and how much of it. Nothing here says how well. @beta */
export interface Family {
  readonly number: number
  readonly arrived: number
  /** To which day it was watched: nothing later stands here. */
  readonly until: number
  /** Everyone it needs had a place for it. */
  begun?: number
  /** What must change was settled; the plan was accepted; the office began to let go; the office left. */
  settled?: number
  planned?: number
  lettingGo?: number
  closed?: number
  steps: number
  /** Steps that the practice refused. */
  refused: number
  /** Agreements that were tested and did not hold. */
  broken: number
  /** People of the network who said yes. */
  network: number
  /** Looks at what was owed to this family, and how many needs were overdue in all of them. */
  looks: number
  overdue: number
  /** Looks at which no way onward was found. */
  stuck: number
}

/** @beta */
export const Family = {
  arrived: (number: number, arrived: number, until: number): Family =>
    ({ number, arrived, until, steps: 0, refused: 0, broken: 0, network: 0, looks: 0, overdue: 0, stuck: 0 })
}
