/** What packs cannot be beside each other, and those that are left: names and ids once, and someone for each mandate. Who comes first stays. */
import { Mandate, mandates } from "../Mandate.ts"
import type { Pack } from "../Pack.ts"
import type { PackProblem } from "./problem.ts"
import type { ReadPack } from "./read.ts"
import { heldBy } from "../practice/held-by.ts"

/** Who was there first, of rules and of notice rules. */
type Named = Map<string, unknown>

const sameIds = (pack: Pack, list: "rules" | "notices", named: Named): readonly PackProblem[] =>
  (pack[list] ?? []).flatMap((rule, index) => {
    const first = named.get(rule.id)
    if (first === undefined) named.set(rule.id, rule)
    return first === undefined || first === rule ? [] : [{ pack: pack.name, rule: rule.id, path: [list, index, "id"], problem: "same-id" as const, found: rule.id }]
  })

const withoutHolders = (pack: Pack, before: readonly Pack[]): readonly PackProblem[] =>
  (Object.keys(mandates) as Mandate[]) // keys of a const table
    .filter((mandate) => pack.mandates[mandate] !== undefined && heldBy(mandate, [...before, pack]).length === 0)
    .map((mandate) => ({ pack: pack.name, path: ["mandates", mandate], problem: "leaves-nobody", expected: Mandate.heldBy(mandate).join(", ") }))

export interface Chosen {
  readonly packs: readonly Pack[]
  readonly problems: readonly PackProblem[]
}

/** The packs that fit, and what is wrong with the others. A pack with any problem is left out whole: half of it would be another pack. */
export const fitting = (read: readonly ReadPack[], ids: Iterable<readonly [id: string, rule: unknown]>): Chosen => {
  const packs: Pack[] = []
  const problems: PackProblem[] = []
  let named: Named = new Map(ids)
  for (const { pack, problems: own } of read) {
    problems.push(...own)
    if (pack === undefined || own.length > 0) continue
    const also: Named = new Map(named)
    const beside = [
      ...(packs.some(({ name }) => name === pack.name) ? [{ pack: pack.name, path: ["name"], problem: "same-name" as const, found: pack.name }] : []),
      ...sameIds(pack, "rules", also), ...sameIds(pack, "notices", also), ...withoutHolders(pack, packs)
    ]
    problems.push(...beside)
    if (beside.length > 0) continue
    packs.push(pack)
    named = also
  }
  return { packs, problems }
}
