/** Whom the notice rules of packs tell, as their own stories show it. */
import { Practice, roles } from "@omringd/core"
import type { NoticeRule, Pack, Role, Trajectory } from "@omringd/core"
import { ending, hearAt } from "@omringd/core/Story"

export interface ToldBy {
  readonly rule: NoticeRule
  /** Those that bring it. */
  readonly packs: readonly string[]
  /** What those who are told in its stories are there, in the order in which roles are listed. */
  readonly tells: readonly Role[]
}

const roleIn = ({ people, children }: Trajectory, person: string): readonly Role[] =>
  children.some(({ id }) => id === person) ? ["child"] : people.flatMap(({ id, role }) => (id === person ? [role] : []))

const toldIn = (rule: NoticeRule, practice: Practice): readonly Role[] =>
  Object.values(rule.told).flatMap((tale) => {
    const end = ending(tale)
    return "before" in end ? hearAt(rule, end, practice).flatMap(({ to }) => roleIn(end.trajectory, to)) : []
  })

/** Each rule once, whichever of these packs bring it. */
export const toldBy = (packs: readonly Pack[]): readonly ToldBy[] => {
  const brought = packs.flatMap((pack) => (pack.notices ?? []).map((rule) => ({ pack, rule })))
  return [...Map.groupBy(brought, ({ rule }) => rule.id).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const told = new Set(toldIn(first.rule, Practice.of(first.pack)))
    return [{ rule: first.rule, packs: same.map(({ pack }) => pack.name), tells: roles.filter((role) => told.has(role)) }]
  })
}
