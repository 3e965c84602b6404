/** Asks a pack something, and hears it out, whatever it does: an answer entry by entry, or how it failed. The core's own rules are trusted. */
import { longestList } from "../Field.ts"
import { isObject } from "../Reading.ts"
import type { Heard, Source } from "./asking.ts"
import { Stopped } from "./failing.ts"
import type { Failing, Watch } from "./failing.ts"
import { Intrinsics } from "./intrinsics.ts"
import { watched } from "./watched.ts"

const nothing: readonly never[] = Object.freeze([])
const silence: Heard<never> = Object.freeze({ said: nothing, failed: undefined })
const polluted: Heard<never> = Object.freeze({ said: nothing, failed: "polluted" })

const leftAlone = (): void => {}

/** What is no list is no answer. A promise is not waited for, and when it comes to nothing nobody is startled. */
const notAList = (answer: unknown): Heard<never> => {
  const isPromised = isObject(answer) && typeof answer["then"] === "function"
  if (isPromised) Promise.resolve(answer).then(leftAlone, leftAlone)
  return { said: nothing, failed: isPromised ? "promised" : "unreadable" }
}

const entryOf = <A>(answer: readonly unknown[], index: number, read: (entry: unknown) => A | undefined): A | undefined => {
  try {
    return read(answer[index])
  } catch {
    return undefined
  }
}

const listOf = <A>(answer: readonly unknown[], read: (entry: unknown) => A | undefined): Heard<A> => {
  const { length } = answer
  const said: A[] = []
  let failed: Failing | undefined = length > longestList ? "too-long" : undefined
  for (let index = 0; index < length && index < longestList; index++) {
    const one = entryOf(answer, index, read)
    if (one === undefined) failed ??= "unreadable"
    else said.push(one)
  }
  return { said, failed }
}

const heardFrom = <A>(question: () => unknown, read: (entry: unknown) => A | undefined): Heard<A> => {
  try {
    const answer = question()
    if (Intrinsics.werePolluted()) return polluted
    if (!Array.isArray(answer)) return notAList(answer)
    return answer.length === 0 ? silence : listOf(answer, read)
  } catch (thrown) {
    return { said: nothing, failed: Stopped.reason(thrown), thrown }
  }
}

const hear = <A>(question: () => unknown, read: (entry: unknown) => A | undefined): Heard<A> => {
  Intrinsics.look()
  const heard = heardFrom(question, read)
  return heard !== silence && Intrinsics.werePolluted() ? polluted : heard
}

export const ask = <A>(watch: Watch | undefined, source: Source, trajectory: string, question: () => unknown, read: (entry: unknown) => A | undefined): Heard<A> =>
  watch === undefined ? hear(question, read) : watched(watch, source, trajectory, () => hear(question, read))
