/** Which moves there are in each phase, the next day last; none after an end that no step of the world leads out of. */
import { Phase, Step } from "@omringd/core"
import type { PhaseName } from "@omringd/core"
import type { Relation } from "../relation.ts"

interface Proposed {
  readonly isOver: boolean
  readonly moves: readonly number[]
  readonly among: ReadonlySet<number>
}

export class Proposals {
  readonly #relation: Relation
  readonly #byPhase: (Proposed | undefined)[] = []

  constructor(relation: Relation) {
    this.#relation = relation
  }

  phaseOf(state: Int32Array): PhaseName {
    const { places } = this.#relation
    return places.heldIn(state, places.phase + 1) as PhaseName // a phase has a name
  }
  movesIn(state: Int32Array): readonly number[] {
    return this.#in(state).moves
  }
  isIn(move: number, state: Int32Array): boolean {
    return this.#in(state).among.has(move)
  }
  /** In an end that no step of the world leads out of: what comes after it is not gone into. */
  isOverIn(state: Int32Array): boolean {
    return this.#in(state).isOver
  }
  isOver(phase: PhaseName): boolean {
    return Phase.isEnd(phase) && !this.#relation.world.moves.some(({ tag }) => {
      const to = Step.definition(tag).moves[phase]
      return to !== undefined && to !== phase
    })
  }

  #in(state: Int32Array): Proposed {
    const { places, world } = this.#relation
    const value = state[places.phase + 1] ?? 0
    const known = this.#byPhase[value]
    if (known !== undefined) return known
    const name = this.phaseOf(state)
    const isOver = this.isOver(name)
    const moves = isOver ? [] : world.moves.flatMap(({ tag }, index) => {
      const isProposed = world.during[tag]?.includes(name) ?? true
      return !isProposed || Step.definition(tag).moves[name] === undefined ? [] : [index]
    })
    const all = isOver || places.days.length === 1 ? moves : [...moves, this.#relation.nextDay]
    return this.#byPhase[value] = { isOver, moves: all, among: new Set(all) }
  }
}
