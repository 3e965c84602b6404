/** Sends letter after letter in several lanes, each until it was brought, as an outbox would: what is killed meanwhile loses none of them. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Notifying } from "@omringd/core/Notices"
import { newLetter, outcomeOf } from "./run.ts"

const lanes = 16

export interface Persisting {
  /** Once all that was begun has been brought: the ids, and how often one had to be tried again. */
  stop(): Promise<{ readonly ids: readonly string[]; readonly again: number }>
}

export const persisting = (notifier: Notifying): Persisting => {
  const ids: string[] = []
  const work = { goes: true, again: 0 }
  const lane = async (): Promise<void> => {
    while (work.goes) {
      const letter = newLetter()
      ids.push(letter.notice.id)
      while ((await outcomeOf(notifier, letter)) !== "brought") {
        work.again++
        await sleep(20)
      }
    }
  }
  const working = Array.from({ length: lanes }, lane)
  return {
    stop: async () => {
      work.goes = false
      await Promise.all(working)
      return { ids, again: work.again }
    }
  }
}
