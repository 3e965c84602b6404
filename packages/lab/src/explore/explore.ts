import { Invariants, Moment, Step } from "@omringd/core"
import type { Practice, Rule, Trajectory } from "@omringd/core"
import type { CounterExample, Exploration, RuleFound } from "./Exploration.ts"
import type { Property } from "./Property.ts"
import { Relation } from "./relation.ts"
import { replay } from "./replay.ts"
import { abstraction, reductionsOf } from "./reductions.ts"
import { endsOf } from "./search/ends.ts"
import type { Ends } from "./search/ends.ts"
import { follow } from "./search/follow.ts"
import { Question } from "./search/question.ts"
import { Search } from "./search/search.ts"
import type { Found } from "./search/Found.ts"
import { wayTo } from "./search/way.ts"
import type { World, WorldMove } from "./World.ts"
import { leftOut } from "./world/make.ts"

/** @beta */
export interface ExploreOptions {
  /** So many states at most; no bound when left out. */
  readonly states?: number
  /** So far from the beginning at most. */
  readonly depth?: number
  /** Facts first; on when left out. */
  readonly order?: boolean
  /** States that differ by names alone are one; on when left out. */
  readonly symmetry?: boolean
  /** Lists of which nobody reads the order are sets; on when left out. */
  readonly lists?: boolean
  /** What must be so beside the core's invariants. */
  readonly properties?: readonly Property[]
  /** Whether every open trajectory can end; looked at when left out. */
  readonly ends?: boolean
  /** At the end of so many ways the invariants that go over the steps one by one are looked at; 1,000 when left out. */
  readonly ways?: number
  readonly onProgress?: (states: number) => void
}

const allWays = 1_000
/** A shorter counter-example is looked for among so many states. */
const shorterWithin = 200_000

const owedBy = (rule: Rule, day: string) => (trajectory: Trajectory): boolean => {
  if (rule.during !== undefined && !rule.during.includes(trajectory.phase.name)) return false
  try {
    return rule.needs(trajectory, { at: day }).some(({ since }) => since === undefined || Moment.dayOf(since) <= day)
  } catch {
    return false
  }
}

/** What is asked of a world, and what is broken in it by a trajectory. */
interface Asked {
  readonly practice: Practice
  readonly world: World
  readonly options: ExploreOptions
}

const breaks = (properties: readonly Property[], what: string, trajectory: Trajectory): boolean => {
  const invariant = Invariants.all.find(({ id }) => id === what)
  if (invariant !== undefined) return invariant.broken(trajectory).length > 0
  const property = properties.find(({ name }) => name === what)
  return property?.kind === "never" && property.when(trajectory)
}

const searchFor = ({ practice, world, options }: Asked, order: boolean, only?: string, bound?: { readonly states: number; readonly depth: number }): Search => {
  const relation = new Relation(world, practice, { sets: options.lists ?? true, symmetry: options.symmetry ?? true })
  const nevers = [
    ...Invariants.all.map((invariant) => new Question(relation, invariant.id, (trajectory) => invariant.broken(trajectory).length > 0)),
    ...(options.properties ?? []).flatMap((property) => (property.kind === "never" ? [new Question(relation, property.name, property.when)] : []))
  ]
  const owed = relation.practices.rules.filter((rule) => rule.owed)
  return new Search(relation, {
    states: bound?.states ?? options.states ?? Number.POSITIVE_INFINITY, depth: bound?.depth ?? options.depth ?? Number.POSITIVE_INFINITY, order,
    never: only === undefined ? nevers : nevers.filter(({ name }) => name === only),
    seen: only === undefined ? owed.map((rule) => new Question(relation, `owed ${rule.id}`, owedBy(rule, world.day))) : [],
    stopAtFirst: only !== undefined, ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress })
  })
}

/** Without the moves that it is broken without. */
const thinned = ({ practice, world, options }: Asked, what: string, moves: readonly WorldMove[]): readonly WorldMove[] => {
  let left = moves
  for (let at = moves.length - 1; at >= 0; at--) {
    const fewer = left.toSpliced(at, 1)
    const { refused, trajectory } = replay(practice, world, fewer)
    if (refused === undefined && breaks(options.properties ?? [], what, trajectory)) left = fewer
  }
  return left
}

const exampleOf = (asked: Asked, what: string, found: readonly WorldMove[], order: boolean): CounterExample => {
  const { practice, world, options } = asked
  const kind = Invariants.all.some(({ id }) => id === what) ? "invariant" : "never"
  let moves = order ? thinned(asked, what, found) : found
  let shortest = !order
  if (order && moves.length > 0) {
    const search = searchFor(asked, false, what, { states: shorterWithin, depth: moves.length - 1 })
    const again = search.run()
    const [shorter] = again.violations
    if (shorter !== undefined) moves = movesOf(world, wayTo(search, again.states, shorter.state))
    shortest = shorter !== undefined || again.stoppedAt !== "states"
  }
  const replayed = replay(practice, world, moves)
  return { kind, what, moves: replayed.moves, shortest, replayed: replayed.refused === undefined && breaks(options.properties ?? [], what, replayed.trajectory) }
}

const movesOf = (world: World, moves: readonly number[]): readonly WorldMove[] => moves.flatMap((move) => world.moves[move] ?? [])

/** Properties that look at the way: each in a search that tells no facts first, since on a way every step counts. */
const followed = (asked: Asked): readonly { readonly example?: CounterExample; readonly complete: boolean }[] => {
  const { practice, world, options } = asked
  return (options.properties ?? []).flatMap((property) => {
    if (property.kind === "never") return []
    const search = searchFor({ ...asked, options: { ...options, properties: [] } }, false, "", { states: 1, depth: 1 })
    search.run()
    const { broken, complete } = follow(search, property, options.states ?? Number.POSITIVE_INFINITY)
    if (broken === undefined) return [{ complete }]
    const { moves, refused } = replay(practice, world, movesOf(world, broken))
    return [{ complete, example: { kind: property.kind, what: property.name, moves, shortest: property.kind === "until", replayed: refused === undefined } }]
  })
}

/** What goes over the steps one by one is asked of real trajectories, at the end of ways spread over all states. */
const historiesOf = (asked: Asked, search: Search, { states }: Found) => {
  const { practice, world, options } = asked
  const questions = search.options.never.filter(({ isOfHistory }) => isOfHistory)
  const ways = Math.min(states.size, options.ways ?? allWays)
  const examples = new Map<string, readonly WorldMove[]>()
  for (let way = 0; way < ways; way++) {
    const moves = movesOf(world, wayTo(search, states, Math.floor((way * states.size) / ways)))
    const { trajectory, refused } = replay(practice, world, moves)
    if (refused !== undefined) throw new Error(`${refused.id} was found possible and is refused: the practice does not judge it the same twice`)
    for (const question of questions) if (!examples.has(question.name) && question.ofReal(trajectory)) examples.set(question.name, moves)
  }
  return { ways, questions, examples }
}

const rulesOf = ({ relation }: Search, { held, met, seen }: Found): readonly RuleFound[] =>
  relation.practices.rules.map((rule, index) => {
    const owed = seen.get(`owed ${rule.id}`)
    return { rule: rule.id, broken: held.has(index) || owed?.yes === true, met: met.has(index) || owed?.no === true }
  })

/** With facts first, what a rule reads may be told so soon that the rule is never seen broken. Then it is told at every moment, until it was seen. */
const rulesSeen = (search: Search, found: Found): readonly RuleFound[] => {
  const rules = rulesOf(search, found)
  const unseen = rules.flatMap(({ broken, met }, index) => (broken && met ? [] : [index]))
  if (!search.options.order || !found.complete || unseen.length === 0) return rules
  const { relation } = search
  const parts = unseen.flatMap((index) => relation.practices.rules[index]?.reads ?? []).filter((part) => part !== "phase")
  const again = new Search(relation, { ...search.options, never: [], always: new Set(parts.map((part) => relation.places.placeOf(part))), until: unseen })
  const more = rulesOf(again, again.run())
  return rules.map(({ rule, broken, met }, index) => ({ rule, broken: broken || more[index]?.broken === true, met: met || more[index]?.met === true }))
}

interface Searched {
  readonly search: Search
  readonly found: Found
  readonly ends: Ends | undefined
  readonly histories: ReturnType<typeof historiesOf>
}

/** Until nothing was found out any more that puts what was found before in question. */
const searched = (asked: Asked): Searched => {
  const { options } = asked
  const search = searchFor(asked, options.order ?? true)
  for (;;) {
    const found = search.run()
    const { edition } = search.relation
    const ends = options.ends === false || !found.complete ? undefined : endsOf(search, found) // of what was not gone into nothing can be said
    if (edition !== search.relation.edition) continue
    const histories = historiesOf(asked, search, found)
    if (edition === search.relation.edition) return { search, found, ends, histories }
  }
}

/** Explores a world under a practice. @beta */
export const explore = (world: World, practice: Practice, options: ExploreOptions = {}): Exploration => {
  const asked: Asked = { world, practice, options }
  const order = options.order ?? true
  const { search, found, ends, histories } = searched(asked)
  const { relation } = search
  const { states } = found
  const followedAll = followed(asked)
  const violations = [
    ...found.violations.map(({ question, state }) => exampleOf(asked, question, movesOf(world, wayTo(search, states, state)), order)),
    ...[...histories.examples].map(([what, moves]) => exampleOf(asked, what, moves, true)),
    ...followedAll.flatMap(({ example }) => example ?? [])
  ]
  const stuck = (ends?.stuck ?? []).slice(0, 1).map((state): CounterExample => {
    const { moves, refused } = replay(practice, world, movesOf(world, wayTo(search, states, state)))
    return { kind: "stuck", what: "stuck", moves, shortest: !order, replayed: refused === undefined }
  })
  const rules = rulesSeen(search, found)
  const takenTags = new Set([...found.taken].map((move) => world.moves[move]?.tag))
  return {
    omringd: 1, world, packs: practice.names,
    bound: {
      people: world.people, moves: world.moves.length, days: 1, states: options.states ?? null, depth: options.depth ?? null, beyond: found.beyond,
      leftOut
    },
    abstraction, reductions: reductionsOf(search, options),
    states: states.size, transitions: found.transitions, depth: found.depth, bytesPerState: Math.ceil(states.bytes),
    complete: found.complete && followedAll.every(({ complete }) => complete),
    ...(found.stoppedAt === undefined ? {} : { stoppedAt: found.stoppedAt }),
    violations,
    ends: {
      all: found.complete && ends !== undefined && ends.stuck.length === 0 && ends.unshown === 0,
      looked: ends !== undefined, stuck: ends?.stuck.length ?? 0, unshown: ends?.unshown ?? 0
    },
    stuck,
    neverTaken: {
      steps: Step.tags.filter((tag) => world.moves.some((move) => move.tag === tag) && !takenTags.has(tag)),
      moves: world.moves.flatMap(({ id }, index) => (found.taken.has(index) ? [] : [id]))
    },
    rules,
    neverBroken: rules.flatMap(({ rule, broken }) => (broken ? [] : [rule])),
    neverMet: rules.flatMap(({ rule, met }) => (met ? [] : [rule])),
    histories: { invariants: histories.questions.map(({ name }) => name), ways: histories.ways, of: states.size },
    judged: relation.judged, compared: relation.compared
  }
}
