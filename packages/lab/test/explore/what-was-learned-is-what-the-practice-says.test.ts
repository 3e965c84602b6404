/** Along random stories of every step there is: whatever was learned of another state, the practice says the same of this one. */
import * as Result from "effect/Result"
import { Practice, Trajectory } from "@omringd/core"
import * as fc from "fast-check"
import { describe, it } from "vitest"
import { makeWorld } from "../../src/explore.ts"
import { Relation } from "../../src/explore/relation.ts"
import { family, heardFirst, vendor } from "./worlds.ts"

const story = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 60 })

describe.each([["the core alone", Practice.of()], ["a rule of a vendor", vendor(heardFirst)]] as const)("under %s", (_, practice) => {
  const world = makeWorld({ title: "Every step", people: family, plans: 2, dangers: 2 }, practice)
  it.each([["lists as sets", true], ["each list in its order", false]] as const)("what may be taken is the same, with %s", { timeout: 180_000 }, (_, sets) => {
    if (world === undefined) throw new Error("there is no child in it")
    const relation = new Relation(world, practice, { sets, symmetry: true })
    /** False when something was found out on the way that puts what was learned before in question: then a search begins anew. */
    const isTold = (choices: readonly number[]): boolean => {
      const { edition } = relation
      let trajectory: Trajectory = Trajectory.start("real")
      let state = relation.places.start()
      for (const choice of choices) {
        const wrong: string[] = []
        const open: number[] = []
        for (const [index, { id, step, by }] of world.moves.entries()) {
          const own = trajectory.history.get(id) === undefined ? id : `${id}.again-${trajectory.version}`
          const isTaken = Result.isSuccess(practice.takeUnknown(trajectory, step, { by, at: world.day, id: own }))
          const outcome = relation.outcome(index, state)
          if (isTaken !== (outcome !== "refused" && outcome !== "held")) wrong.push(`${id} after ${[...trajectory.history].map((taken) => taken.id).join()}`)
          if (isTaken && outcome !== "refused" && outcome !== "held" && !outcome.beyond) open.push(index)
        }
        if (relation.edition !== edition) return false
        if (wrong.length > 0) throw new Error(wrong.join("\n"))
        const move = open[choice % Math.max(1, open.length)]
        const one = move === undefined ? undefined : world.moves[move]
        if (move === undefined || one === undefined) return true
        // Taken again it would go by another id, which no state knows of: each is taken once here.
        if (trajectory.history.get(one.id) !== undefined) continue
        const answer = practice.takeUnknown(trajectory, one.step, { by: one.by, at: world.day, id: one.id })
        const outcome = relation.outcome(move, state)
        if (Result.isFailure(answer) || outcome === "refused" || outcome === "held") return true
        trajectory = answer.success.trajectory
        const next = Int32Array.from(state)
        outcome.places.forEach((place, index) => {
          const value = outcome.values[index] ?? 0
          if (place === relation.places.phase) relation.places.setPhase(next, value)
          else next[place] = value
        })
        state = next
      }
      return true
    }
    fc.assert(fc.property(story, (choices) => { while (!isTold(choices)); }), { numRuns: 30 })
  })
})
