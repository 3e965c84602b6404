/** Until when the file of a child is kept, out of all that the packs in force say: the last day of all, for the longest term governs the whole file (rule R67). */
import type { Day, Keeping, PersonId } from "@omringd/core"

/** One day; none as long as one of the days is not known, and where nothing is said. */
export const keptUntil = (keeping: readonly Keeping[], child: PersonId): readonly Day[] => {
  const days = keeping.flatMap((one) => (one.child === undefined || one.child === child ? [one.until] : []))
  const known = days.flatMap((day) => day ?? [])
  return known.length < days.length ? [] : known.toSorted().slice(-1)
}
