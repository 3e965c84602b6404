/** One thing for which a pack cannot be part of a practice: which pack, where in it, what was found and what would be right. */

/**
 * How a pack can be unfit.
 *
 * @public
 */
export const unfits = [
  "unreadable", "not-a-pack", "no-sdk", "unknown-sdk", "no-name", "no-version", "same-name", "not-a-list", "not-a-rule", "no-id", "same-id",
  "no-clause", "no-text", "not-a-function", "unknown-strength", "unknown-step", "unknown-part", "unknown-phase", "not-a-span",
  "unknown-mandate", "unknown-role", "leaves-nobody"
] as const
/** @public */
export type Unfit = (typeof unfits)[number]

/** @public */
export interface PackProblem {
  /** The pack as it calls itself; `packs[1]`, counted from 0, where it has no name that could be written down. */
  readonly pack: string
  /** The rule or notice rule that it is about, as it calls itself. */
  readonly rule?: string
  /** Keys and indexes in the pack, from the outside in. */
  readonly path: readonly (string | number)[]
  readonly problem: Unfit
  /** What stands there, cut off where it is long. */
  readonly found?: string
  /** What would be right: codes, a form. */
  readonly expected?: string
}

const sentences: Record<Unfit, string> = {
  "unreadable": "cannot be read: looking at it throws",
  "not-a-pack": "is not a pack: make one with Pack.define({ name, version, sdk, rules })",
  "no-sdk": "does not say for which SDK it was written: say it beside name and version",
  "unknown-sdk": "was written for an SDK that this core does not speak: take a release of the pack that was written for one it does speak, or a core that speaks this one",
  "no-name": "is no name: lower-case letters, digits and dashes, at most 64",
  "no-version": "is no version: letters, digits and . + -, at most 32",
  "same-name": "is the name of another pack in this practice: give each its own, and each pack once",
  "not-a-list": "must be a list",
  "not-a-rule": "is not a rule: make one with Rule.define or NoticeRule.after and NoticeRule.due",
  "no-id": "is no id: a sentence in lower-case letters, digits and dashes, at most 64",
  "same-id": "is the id of another rule in this practice: rename one of the two",
  "no-clause": "must say on which clause it stands",
  "no-text": "must be there, in nl, en and sv, for professional, family and child",
  "not-a-function": "must be a function",
  "unknown-strength": "is not a strength",
  "unknown-step": "is not a step",
  "unknown-part": "is not a part of a trajectory",
  "unknown-phase": "is not a phase",
  "not-a-span": "must be a span of whole days or weeks",
  "unknown-mandate": "is not a mandate",
  "unknown-role": "is not a role",
  "leaves-nobody": "would be held by nobody, after what this pack and those before it allow: leave at least one role"
}

const placed = (path: PackProblem["path"]): string =>
  path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`), "")

/** @public */
export const PackProblem = {
  /** `pack late-answers: rules[0].before[1] (nobody-waits) "GoalSett" is not a step (expected GoalSet, ...)`: for developers and logs, in English. */
  sentence: ({ pack, rule, path, problem, found, expected }: PackProblem): string => {
    const place = placed(path)
    return [
      `pack ${pack}:`, ...(place === "" ? [] : [place]), ...(rule === undefined ? [] : [`(${rule})`]), ...(found === undefined ? [] : [JSON.stringify(found)]),
      `${sentences[problem]}${expected === undefined ? "" : ` (expected ${expected})`}`
    ].join(" ")
  }
}
