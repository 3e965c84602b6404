/** Everyone a plan speaks of: who made it, who does something in it or stands in for them, and the children it is for. */
import type { PersonId, PlanVersion } from "@omringd/core"

/** Who took an agreement on, and who stands in for them. */
export const carriersIn = (plan: PlanVersion | undefined): readonly PersonId[] =>
  (plan?.rules ?? []).flatMap(({ owner, backup }) => [owner, ...(backup === undefined ? [] : [backup])])

export const everyoneIn = (plan: PlanVersion | undefined): readonly PersonId[] =>
  [...(plan?.authors ?? []), ...carriersIn(plan), ...(plan?.rules ?? []).flatMap(({ children }) => children)]
