/**
 * A small world in Promela, for a checker that knows nothing of us. It is written from what was learned of the practice: what SPIN checks
 * apart is the search, the count of states and the verdicts, and not whether the practice was learned well. That is looked at elsewhere.
 */
import { Invariants, Phase } from "@omringd/core"
import type { PhaseName, Practice } from "@omringd/core"
import { Relation } from "./relation.ts"
import type { Effect } from "./relation/judge.ts"
import type { Leaf } from "./relation/trie.ts"
import { Question } from "./search/question.ts"
import { Search } from "./search/search.ts"
import type { World } from "./World.ts"

interface Writing {
  readonly search: Search
  readonly start: Int32Array
  readonly names: ReadonlyMap<number, string>
}

const all = (parts: readonly string[]): string => {
  const left = parts.filter((part) => part !== "true")
  if (left.includes("false")) return "false"
  return left.length === 0 ? "true" : left.length === 1 ? (left[0] ?? "true") : `(${left.join(" && ")})`
}
const any = (parts: readonly string[]): string => {
  const left = parts.filter((part) => part !== "false")
  if (left.includes("true")) return "true"
  return left.length === 0 ? "false" : left.length === 1 ? (left[0] ?? "false") : `(${left.join(" || ")})`
}

/** That a place holds a value: of a place in the phase, that the phase is one of those in which it does. */
const isAt = ({ search, start, names }: Writing, place: number, value: number): string => {
  const { places } = search.relation
  const name = names.get(place)
  if (name !== undefined) return `${name} == ${value}`
  if (place <= places.phase || place >= places.firstTaken) return start[place] === value ? "true" : "false"
  const state = places.start()
  return any((places.held[places.phase] ?? []).map((_, phase) => {
    places.setPhase(state, phase)
    return state[place] === value ? `${names.get(places.phase)} == ${phase}` : "false"
  }))
}

const reads = (writing: Writing, { read }: Leaf<unknown>): string => all(read.map(([place, value]) => isAt(writing, place, value)))

const phaseIn = ({ search: { relation: { places } } }: Writing, value: number): PhaseName =>
  (places.held[places.phase]?.[value] as { readonly name: PhaseName } | undefined)?.name ?? "NotStarted" // a phase has a name

const phases = (writing: Writing, wanted: (name: PhaseName) => boolean): string => {
  const { places } = writing.search.relation
  return any((places.held[places.phase] ?? []).map((_, value) => (wanted(phaseIn(writing, value)) ? `${writing.names.get(places.phase)} == ${value}` : "false")))
}

const writes = (writing: Writing, { places: written, values }: Effect): string => {
  const { search, names, start } = writing
  const { phase } = search.relation.places
  const kept = written.flatMap((place, index) => (names.has(place) ? [[place, values[index] ?? 0] as const] : []))
  const to = kept.find(([place]) => place === phase)
  const isOver = to !== undefined && search.proposals.isOver(phaseIn(writing, to[1]))
  const gone = isOver ? search.rows.columns.filter((place) => place !== phase && !search.lastRead.has(place)) : []
  return [
    ...kept.filter(([place]) => !gone.includes(place)).map(([place, value]) => `${names.get(place)} = ${value};`),
    ...gone.map((place) => `${names.get(place)} = ${start[place]};`)
  ].join(" ")
}

/** At any moment the next day can come. */
const dayLines = (writing: Writing, check: string): readonly string[] => {
  const { places, world } = { places: writing.search.relation.places, world: writing.search.relation.world }
  const goesOn = phases(writing, (name) => !writing.search.proposals.isOver(name))
  return world.days.slice(1).map((day, index) =>
    `  :: d_step { ${all([goesOn, isAt(writing, places.day, index)])} -> ${writing.names.get(places.day)} = ${index + 1}; ${check} } /* ${day} */`)
}

const moveLines = (writing: Writing, move: number, check: string): readonly string[] => {
  const { search } = writing
  const { world, gates } = search.relation
  const { own, held } = search.relation.decisions(move)
  const { tag, id } = world.moves[move] ?? { tag: "SignalReceived" as const, id: "" }
  const proposed = phases(writing, (name) => !search.proposals.isOver(name) && (world.during[tag]?.includes(name) ?? true))
  const free = (gates[move] ?? []).map((rule) => any((held.get(rule)?.leaves() ?? []).flatMap((leaf) => (leaf.found ? [] : [reads(writing, leaf)]))))
  return own.leaves().flatMap((leaf) => {
    const { found } = leaf
    if (found === "refused" || found.beyond) return []
    const guard = all([proposed, reads(writing, leaf), ...free])
    return guard === "false" ? [] : [`  :: d_step { ${guard} -> ${writes(writing, found)} ${check} } /* ${id} */`]
  })
}

/** @beta */
export interface Promela {
  readonly text: string
  readonly states: number
  /** The invariants that are broken somewhere. */
  readonly broken: readonly string[]
}

/** Every list in its own order, every name its own, every fact at every moment: what SPIN counts is then what there is. @beta */
export const promelaOf = (world: World, practice: Practice): Promela => {
  const relation = new Relation(world, practice, { sets: false, symmetry: false })
  const never = Invariants.all.map((invariant) => new Question(relation, invariant.id, (trajectory) => invariant.broken(trajectory).length > 0))
  const search = new Search(relation, { states: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY, order: false, never, seen: [] })
  const found = search.run()
  const names = new Map(search.rows.columns.map((place, column) => [place, `c${column}`]))
  const writing: Writing = { search, start: relation.places.start(), names }
  const bad = any(never.filter(({ isOfHistory }) => !isOfHistory).flatMap(({ decisions }) => decisions.leaves().flatMap((leaf) => (leaf.found ? [reads(writing, leaf)] : []))))
  const check = bad === "false" ? "" : `assert(!${bad});`
  const declared = [...names].map(([place, name]) => `int ${name} = ${writing.start[place]}; /* ${relation.places.names[place]} */`)
  const text = [
    `/* ${world.title}: ${Phase.names.length} phases, ${world.moves.length} moves. */`, ...declared,
    "active proctype world() {", "end:", "  do", ...world.moves.flatMap((_, move) => moveLines(writing, move, check)), ...dayLines(writing, check), "  od", "}", ""
  ].join("\n")
  return { text, states: found.states.size, broken: found.violations.map(({ question }) => question) }
}
