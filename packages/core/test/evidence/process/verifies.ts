/** Verifies so many steps in each of so many trajectories, made as they are read, against an anchor made the same way. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Chain, verify } from "../../../src/Evidence.ts"
import type { Head, Linked } from "../../../src/Evidence.ts"
import { sha256, textOf } from "../kept.ts"

const [trajectories = 0, steps = 0] = process.argv.slice(2).map(Number)
const words = "what worries us ".repeat(20)
const nameOf = (index: number): string => `t${String(index).padStart(7, "0")}`

function* rows(): Generator<Linked> {
  for (let index = 0; index < trajectories; index++) {
    const trajectory = nameOf(index)
    let link: string = Chain.beginning
    for (let number = 1; number <= steps; number++) {
      const text = textOf(trajectory, number, words)
      link = Chain.link(sha256, link, text)
      yield { trajectory, number, id: `${trajectory}.${number}`, text, link }
    }
  }
}
/** Each is anchored at its first step. */
function* heads(): Generator<Head> {
  for (let index = 0; index < trajectories; index++) yield { trajectory: nameOf(index), number: 1, link: Chain.link(sha256, Chain.beginning, textOf(nameOf(index), 1, words)) }
}

const all = rows()
const page = (_: unknown, limit: number) => Effect.sync(() => {
  const filled: Linked[] = []
  while (filled.length < limit) {
    const next = all.next()
    if (next.done === true) break
    filled.push(next.value)
  }
  return filled
})

let flaws = 0
const anchor = { keep: () => Effect.void, heads: Stream.fromIterable({ [Symbol.iterator]: heads }) }
const looked = await Effect.runPromise(Stream.runFold(verify({ links: page, sha256, anchor }), (): object => ({}), (last, one) => {
  if ("steps" in one) return one
  flaws++
  return last
}))
console.log(JSON.stringify({ flaws, ...looked }))
