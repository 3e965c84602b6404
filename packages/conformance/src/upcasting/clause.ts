import * as Effect from "effect/Effect"
import type { Clause } from "../Clause.ts"
import type { Broken } from "../run.ts"
import type { Past, Record } from "./Past.ts"

/** One sentence that every chain of upcasters keeps. @beta */
export type UpcastingClause = Clause<Past, never>

const shownAtMost = 3

/** A program that looks for what is wrong, and says the first few things that it finds, each once. */
export const unless = (wrong: (past: Past) => Iterable<string>) => (past: Past): Effect.Effect<void, Broken> =>
  Effect.suspend(() => {
    const found = new Set<string>()
    for (const one of wrong(past)) if (found.add(one).size > shownAtMost) break
    const shown = [...found].slice(0, shownAtMost)
    return shown.length === 0 ? Effect.void : Effect.fail<Broken>({ _tag: "Broken", saw: [...shown, ...(found.size > shownAtMost ? ["and more"] : [])].join("; ") })
  })

/** Which one it is about. */
export const named = ({ version, trajectory, number }: Record): string => `version ${version}, ${trajectory}, step ${number}`
