import { isDeepStrictEqual } from "node:util"
import * as Result from "effect/Result"
import type { Practice } from "../../../src/Practice.ts"
import { History } from "../../../src/History.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import type { Visit } from "../../generators/journey.ts"
import { plain } from "../../generators/plain.ts"

const freeze = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || value instanceof History || ArrayBuffer.isView(value)) return
  Object.freeze(value)
  for (const inside of Object.values(value)) freeze(inside)
}

const seen = ({ before, answer }: Visit) => [
  plain(before), Result.isFailure(answer) ? answer.failure : { ...answer.success, trajectory: plain(answer.success.trajectory) }
]

const sources = ["Date", "performance", "crypto", "fetch", "setTimeout", "queueMicrotask"] as const

/** Nothing to tell the time by, no randomness and no way out while this runs. That it was tried is noticed, also where what was thrown is caught. */
const cutOff = <A>(run: () => A): A => {
  const kept = sources.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  const { random } = Math
  let reached = false
  const forbidden = () => {
    reached = true
    throw new Error("core reached outside")
  }
  for (const name of sources) Object.defineProperty(globalThis, name, { configurable: true, get: forbidden })
  Math.random = forbidden
  try {
    const answer = run()
    if (reached) forbidden()
    return answer
  } finally {
    Math.random = random
    for (const [name, descriptor] of kept) if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor)
  }
}

/** The same commands to two practices compiled apart give the same answers, cut off from the world, with frozen inputs. */
export const takingIsDeterministic = (one: Practice, other: Practice) => (commands: readonly Command[]): void => {
  const frozen: Practice = {
    ...one,
    takeUnknown: (trajectory, step, who) => {
      freeze(trajectory)
      if (!isHostile(step)) freeze(step)
      if (!isHostile(who)) freeze(who)
      return one.takeUnknown(trajectory, step, who)
    }
  }
  const [first, second] = cutOff(() => [walk(frozen, commands), walk(other, commands)])
  first.visits.forEach((visit, index) => {
    const twin = second.visits[index]
    if (twin === undefined || !isDeepStrictEqual(seen(visit), seen(twin))) throw new Error(`answer ${index} differs the second time`)
  })
  const at = "2027-06-01"
  const agenda = (practice: Practice) => cutOff(() => practice.whatNeedsToHappen(first.end, at))
  if (!isDeepStrictEqual(agenda(one), agenda(other))) throw new Error("what needs to happen differs the second time")
}

/** What throws when it is looked at cannot be frozen. */
const isHostile = (value: unknown): boolean => {
  try {
    JSON.stringify(value)
    return false
  } catch {
    return true
  }
}
