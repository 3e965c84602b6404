import * as Effect from "effect/Effect"
import type { Clause } from "../Clause.ts"
import type { Broken } from "../run.ts"
import type { Looked, PackAbility } from "./Looked.ts"

/** One sentence that every pack keeps. @beta */
export type PackClause = Clause<Looked, PackAbility>

const shownAtMost = 3

/** A program that looks for what is wrong, and says the first few things that it finds, each once. */
export const unless = (wrong: (looked: Looked) => Iterable<string>) => (looked: Looked): Effect.Effect<void, Broken> =>
  Effect.suspend(() => {
    const found = new Set<string>()
    for (const one of wrong(looked)) if (found.add(one).size > shownAtMost) break
    const shown = [...found].slice(0, shownAtMost)
    return shown.length === 0 ? Effect.void : Effect.fail<Broken>({ _tag: "Broken", saw: [...shown, ...(found.size > shownAtMost ? ["and more"] : [])].join("; ") })
  })
