/** Every number a study has to give, what it means, and what it may be. A study that leaves one out is not read. @beta */
export interface Range {
  readonly is: "whole" | "number"
  readonly least: number
  readonly most: number
}
const whole = (least: number, most: number): Range => ({ is: "whole", least, most })
const share: Range = { is: "number", least: 0, most: 1 }

/** Single numbers. @beta */
export const quantities = {
  /** Signals in the whole region in a year. They come one by one and independently of each other, so the days between them are exponential. */
  "signals-a-year": { is: "number", least: 0.001, most: 10_000_000 },
  /** Which share of them comes to this office. */
  "share-here": { is: "number", least: 0.000_001, most: 1 },
  /** Which share of signals comes from someone outside the family: a teacher, a doctor. The others a parent gives. */
  "signals-from-outside": share,
  /** Which share of children is younger than twelve: someone else speaks for these. */
  "younger-than-twelve": share,
  "consultants": whole(1, 10_000),
  /** Families a consultant can hold at once. */
  "consultant-caseload": whole(1, 1_000),
  "care-workers": whole(1, 10_000),
  "care-worker-caseload": whole(1, 1_000),
  /** Hours that a professional works in a week, spread evenly from Monday to Friday. */
  "hours-a-week": { is: "number", least: 1, most: 60 },
  /** How often someone of the network who is asked says yes. */
  "says-yes": share,
  /** How often someone who is asked how it goes says so. */
  "gives-feedback": share,
  /** How often an agreement that is tested turns out broken. */
  "plan-breaks": share,
  /** Tests that must hold one after another before the office thinks of letting go. */
  "tests-held": whole(1, 100),
  /** Days between one look at what is owed to a family and the next, when nothing else happens. */
  "looks-every": { is: "number", least: 1, most: 3_650 }
} as const satisfies { readonly [name: string]: Range }

/** Numbers that differ from time to time, each with its unit. @beta */
export const spreads = {
  "children": "children",
  "parents": "parents",
  /** People around the family that a first search finds. */
  "network": "people",
  /** Until family or network did what is theirs to do. */
  "answers-after": "days",
  /** What a professional spends on one step. */
  "work": "working hours",
  /** Between one test of an agreement and the next. */
  "tested-after": "days",
  /** How long a professional stays at this office. */
  "stays": "days",
  /** Until someone who left is replaced. */
  "vacant": "days",
  /** How long a family takes a place, in an arm without rules; nothing else reads it. */
  "served": "days"
} as const

/** What is counted is written number by number (`fixed`, `empirical`), from the fewest to the most: nothing is rounded or cut off. @beta */
export const sizes = {
  "children": whole(1, 12), "parents": whole(1, 12), "network": whole(0, 12)
} as const satisfies { readonly [name: string]: Range }

/** @beta */
export type Quantity = keyof typeof quantities
/** @beta */
export type Spread = keyof typeof spreads
/** @beta */
export const quantityNames = Object.keys(quantities) as readonly Quantity[] // keys of a const table
/** @beta */
export const spreadNames = Object.keys(spreads) as readonly Spread[] // keys of a const table
export const rangeOf = (quantity: Quantity): Range => quantities[quantity]
const ofSizes: { readonly [S in Spread]?: Range } = sizes
/** Of a spread that is counted. */
export const sizeOf = (spread: Spread): Range | undefined => ofSizes[spread]
/** Read only where an arm has no rules. */
export const onlyWithoutRules: ReadonlySet<string> = new Set<Spread>(["served"])
