import { Invariants, Step } from "@omringd/core"
import type { Practice } from "@omringd/core"
import { movesOf, searchFor } from "./asked.ts"
import type { Asked } from "./asked.ts"
import { coneOf } from "./cone/cone.ts"
import type { Cone } from "./cone/cone.ts"
import { exampleOf, stuckExample } from "./example.ts"
import type { Exploration } from "./Exploration.ts"
import type { ExploreOptions } from "./ExploreOptions.ts"
import { followed } from "./followed.ts"
import { historiesOf } from "./histories.ts"
import type { Histories } from "./histories.ts"
import { abstractionOf, coneReduction, reductionsOf } from "./reductions.ts"
import { rulesSeen } from "./rules.ts"
import { endsOf } from "./search/ends.ts"
import type { Ends } from "./search/ends.ts"
import type { Found } from "./search/Found.ts"
import type { Search } from "./search/search.ts"
import { wayTo } from "./search/way.ts"
import type { World } from "./World.ts"
import { leftOut } from "./world/make.ts"

interface Searched {
  readonly search: Search
  readonly found: Found
  readonly ends: Ends | undefined
  readonly histories: Histories
}

/** Until nothing was found out any more that puts what was found before in question. */
const searched = (asked: Asked): Searched => {
  const { options } = asked
  const search = searchFor(asked, { order: options.order ?? true, ...(options.only === undefined ? {} : { only: options.only }) })
  for (;;) {
    const found = search.run()
    const { edition } = search.relation
    const ends = options.ends === false || !found.complete ? undefined : endsOf(search, found) // of what was not gone into nothing can be said
    if (edition !== search.relation.edition) continue
    const histories = historiesOf(asked, search, found)
    if (edition === search.relation.edition) return { search, found, ends, histories }
  }
}

const coneIn = (asked: Asked): Cone | undefined => {
  const { only, properties = [], order } = asked.options
  if (only === undefined) return undefined
  const isWay = properties.some(({ name, kind }) => name === only && kind !== "never")
  if (isWay || ![...Invariants.all.map(({ id }) => id), ...properties.map(({ name }) => name)].includes(only)) {
    throw new Error(isWay ? `${only} looks at the way, on which every step counts: it has no cone` : `there is no invariant or property ${only}`)
  }
  return coneOf(asked, only, order ?? true)
}

/** Explores a world under a practice. @beta */
export const explore = (all: World, practice: Practice, options: ExploreOptions = {}): Exploration => {
  const cone = coneIn({ world: all, practice, options })
  const world = cone?.world ?? all
  const asked: Asked = { world, practice, options: cone === undefined ? options : { ...options, ends: false } }
  const isShortest = options.order === false
  const { search, found, ends, histories } = searched(asked)
  const { relation } = search
  const { states } = found
  const wayOf = (state: number) => movesOf(world, wayTo(search, states, state))
  const followedAll = cone === undefined ? followed(asked) : []
  const rules = cone === undefined ? rulesSeen(search, found, options.unseen !== false) : []
  const takenTags = new Set([...found.taken].map((move) => world.moves[move]?.tag))
  return {
    omringd: 1, world, ...(options.only === undefined ? {} : { only: options.only }), packs: practice.names,
    bound: { people: world.people, moves: world.moves.length, days: world.days, states: options.states ?? null, depth: options.depth ?? null, beyond: found.beyond, leftOut },
    abstraction: abstractionOf(world), reductions: [...reductionsOf(search, options), coneReduction(cone)],
    states: states.size, transitions: found.transitions, depth: found.depth, bytesPerState: Math.ceil(states.bytes),
    complete: found.complete && followedAll.every(({ complete }) => complete),
    ...(found.stoppedAt === undefined ? {} : { stoppedAt: found.stoppedAt }),
    violations: [
      ...found.violations.map(({ question, state }) => exampleOf(asked, question, wayOf(state), isShortest)),
      ...[...histories.examples].map(([what, moves]) => exampleOf(asked, what, moves, false)),
      ...followedAll.flatMap(({ example }) => example ?? [])
    ],
    ends: {
      opened: takenTags.has("TrajectoryOpened"), all: found.complete && ends !== undefined && ends.stuck.length === 0 && ends.unshown === 0,
      looked: ends !== undefined, stuck: ends?.stuck.length ?? 0, unshown: ends?.unshown ?? 0
    },
    stuck: (ends?.stuck ?? []).slice(0, 1).map((state) => stuckExample(asked, wayOf(state), isShortest)),
    neverTaken: cone === undefined ? {
      steps: Step.tags.filter((tag) => world.moves.some((move) => move.tag === tag) && !takenTags.has(tag)),
      moves: world.moves.flatMap(({ id }, index) => (found.taken.has(index) ? [] : [id]))
    } : { steps: [], moves: [] },
    rules,
    neverBroken: rules.flatMap(({ rule, broken }) => (broken ? [] : [rule])),
    neverMet: rules.flatMap(({ rule, met }) => (met ? [] : [rule])),
    histories: { invariants: histories.questions.map(({ name }) => name), ways: histories.ways, of: states.size },
    judged: relation.judged, compared: relation.compared
  }
}
