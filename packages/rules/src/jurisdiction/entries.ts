/** What a jurisdiction says about terms, mandates, duties, ages and files, each as an entry with its source. */
import type { Mandate, Role } from "@omringd/core"
import type { Age } from "./age.ts"
import type { Calendar } from "./calendar.ts"
import type { Clock } from "./clock.ts"
import type { Entry, Verified } from "./entry.ts"
import type { Retention } from "./retention.ts"

/** An entry's name is the clause of the rule that stands on it. @public */
export interface Entries {
  readonly calendar: Verified<Calendar>
  readonly clocks: { readonly [name: string]: Entry<Clock> }
  /** Roles that hold a mandate here, narrower than the charter's own division. */
  readonly mandates: { readonly [M in Mandate]?: Verified<readonly Role[]> }
  /** Published rules (R..) that hold here, as a short phrase. */
  readonly duties: { readonly [rule: string]: Entry<string> }
  readonly ages: { readonly [name: string]: Entry<Age> }
  readonly retention: { readonly [name: string]: Entry<Retention> }
}

/** @public */
export const Entries = {
  /** The mandates as a pack narrows them. */
  mandatesOf: ({ mandates }: Entries): { readonly [M in Mandate]?: readonly Role[] } =>
    Object.fromEntries(Object.entries(mandates).map(([mandate, entry]) => [mandate, entry.value])),
  /** The entry that a rule with this clause stands on. */
  behind: ({ clocks, duties }: Entries, clause: string): Entry<unknown> | undefined => clocks[clause] ?? duties[clause],
  /** Every entry, with the part and the name it stands under. */
  all: ({ calendar, clocks, mandates, duties, ages, retention }: Entries): readonly { readonly name: string; readonly entry: Entry<unknown> }[] => [
    { name: "calendar", entry: calendar },
    ...Object.entries({ clocks, mandates, duties, ages, retention }).flatMap(([part, entries]) =>
      Object.entries<Entry<unknown>>(entries).map(([name, entry]) => ({ name: `${part} ${name}`, entry })))
  ]
}
