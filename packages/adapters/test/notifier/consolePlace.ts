/** A stream that takes lines, or does not. */
import { Writable } from "node:stream"
import type { Arrived, Mood, NotifierAbility, NotifierPlace } from "@omringd/conformance"
import { console } from "../../src/notifier/console.ts"

export const consoleAbilities: readonly NotifierAbility[] = ["person", "hangs", "fails"]

/** What was written out is read as it was. */
const read = (text: string): string => text.replaceAll(/\\u\{([0-9a-f]+)\}/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
const arrivedAs = (line: string): Arrived => {
  const [, id = "", to = "", text = ""] = /^\S+ (\S+) .*? to (\S+) \([^)]*\): (.*)$/u.exec(line) ?? []
  return { id, to, text: read(text), bytes: line }
}

export const consolePlace = (): NotifierPlace => {
  let written = ""
  const held: (() => void)[] = []
  let state: { readonly mood: Mood; readonly saying: string } = { mood: "well", saying: "" }
  const stream = () => new Writable({
    decodeStrings: false,
    write: (line: string, _, done) => {
      const take = () => {
        written += line
        done()
      }
      if (state.mood === "hangs") return void held.push(take)
      if (state.mood === "fails") return done(new Error(state.saying))
      take()
    }
  })
  return {
    notifier: console({ stream: stream(), patience: 1_000 }), patience: 1_000, secrets: [],
    arrived: () => written.split("\n").slice(0, -1).map(arrivedAs),
    turn: (mood, saying) => {
      state = { mood, saying }
      for (const take of held.splice(0)) take()
    }
  }
}
