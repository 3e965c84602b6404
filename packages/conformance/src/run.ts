/** Runs clauses on a subject, each on a new one. Runs anywhere: it needs no test runner, and hands one clause at a time to those that have one. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { lacking } from "./Clause.ts"
import type { Clause } from "./Clause.ts"
import type { Finding, Outcome, Report } from "./Report.ts"

/** What is looked at. @beta */
export interface Examined<Subject, Ability extends string> {
  /** What it says it can do. A clause about anything else is passed over, and shows as such. */
  readonly can: readonly Ability[]
  /** A new one, with nothing in it. */
  readonly fresh: () => Subject | Promise<Subject>
  /** Puts one away after use. */
  readonly done?: (subject: Subject) => void | Promise<void>
  /** How to have what it does not say it can looked at, in words; `can` is what names it when left out. */
  readonly without?: (abilities: readonly Ability[]) => string
  /** How long one clause may take, in milliseconds; 10,000 when left out. */
  readonly patience?: number
}

/** Why a clause is passed over; undefined when it is looked at. */
const passedOver = <Subject, Ability extends string>(
  clause: Clause<Subject, Ability>,
  { can, without = (abilities) => `it does not say it can: ${abilities.join(", ")}` }: Examined<Subject, Ability>
): string | undefined => {
  const abilities = lacking(clause, can)
  return abilities.length === 0 ? undefined : without(abilities)
}

/** What a clause's program ends with when the implementation does not keep it. */
export interface Broken {
  readonly _tag: "Broken"
  readonly saw: string
}

const shown = (failure: unknown): string => {
  if (typeof failure !== "object" || failure === null) return String(failure)
  if ("_tag" in failure && failure._tag === "Broken" && "saw" in failure) return String(failure.saw)
  const tag = "_tag" in failure ? `${String(failure._tag)}: ` : ""
  return `${tag}${"message" in failure ? String(failure.message) : JSON.stringify(failure)}`
}

/** @beta */
export const runClause = async <Subject, Ability extends string>(
  clause: Clause<Subject, Ability>,
  examined: Examined<Subject, Ability>
): Promise<Outcome> => {
  const { fresh, done, patience = 10_000 } = examined
  if (clause.strength === "untested") return { result: "Untested", because: clause.because }
  const because = passedOver(clause, examined)
  if (because !== undefined) return { result: "Skip", because }
  const { program } = clause
  const subject = Effect.acquireRelease(Effect.promise(async () => fresh()), (made) => Effect.promise(async () => { await done?.(made) }))
  const running = Effect.scoped(Effect.flatMap(subject, (made) => Effect.scoped(program(made)))).pipe(
    Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail<Broken>({ _tag: "Broken", saw: `nothing more for ${patience} ms` }) })
  )
  const exit = await Effect.runPromiseExit(running)
  return Exit.isSuccess(exit) ? { result: "Pass" } : { result: "Fail", because: shown(Cause.squash(exit.cause)) }
}

/** @beta */
export const run = async <Subject, Ability extends string>(
  suite: string,
  clauses: readonly Clause<Subject, Ability>[],
  name: string,
  examined: Examined<Subject, Ability>,
  told: (finding: Finding) => void = () => {}
): Promise<Report> => {
  const findings: Finding[] = []
  for (const clause of clauses) {
    const { id, sentence, strength } = clause
    const finding: Finding = { id, sentence, strength, outcome: await runClause(clause, examined) }
    findings.push(finding)
    told(finding)
  }
  return { suite, name, findings }
}

/** What is used of a test runner: that of vitest, node:test, jest and their like. `skip` shows what was passed over. @beta */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => Promise<void>) => unknown
  readonly skip?: (name: string, body: () => void) => unknown
}

/** @beta */
export const register = <Subject, Ability extends string>(
  { describe, it, skip }: Runner,
  suite: string,
  clauses: readonly Clause<Subject, Ability>[],
  name: string,
  examined: Examined<Subject, Ability>
): void =>
  void describe(`${suite}: ${name}`, () => {
    for (const clause of clauses) {
      const title = `${clause.id} ${clause.sentence}`
      const because = clause.strength === "untested" ? clause.because : passedOver(clause, examined)
      if (because === undefined) it(title, async () => { await keeps(clause, examined) })
      else skip?.(`${title} (${because})`, () => {})
    }
  })

const keeps = async <Subject, Ability extends string>(clause: Clause<Subject, Ability>, examined: Examined<Subject, Ability>): Promise<void> => {
  const outcome = await runClause(clause, examined)
  if (outcome.result === "Fail") throw new Error(`${clause.id} ${clause.sentence}: ${outcome.because}`)
}
