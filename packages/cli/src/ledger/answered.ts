/** Whether a clause has an answer. */
import type { Ledger } from "./Ledger.ts"

type Clauses = Ledger["clauses"]

const stands = ({ rules, invariants }: Pick<Clauses[string], "rules" | "invariants">): boolean => rules.length + invariants.length > 0

/** A step is no answer by itself: someone has to ask for it. Nor is another clause on which nothing stands. */
export const isAnswered = (id: string, all: Clauses): boolean => {
  const entry = all[id]
  if (entry === undefined) return false
  const { laws = [], mandates = [], views = [], types = [], clauses = [], people } = entry.answeredBy
  if (stands(entry) || people !== undefined) return true
  return [laws, mandates, views, types].some((answers) => answers.length > 0) || clauses.some((other) => all[other] !== undefined && stands(all[other]))
}
