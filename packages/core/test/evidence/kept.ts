/** Chains as a store keeps them, as plain rows; what can be done to them behind its back; and what verifying says then. */
import { createHash } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { AnchorUnavailable, Chain, verify } from "../../src/Evidence.ts"
import type { AnchorFailure, Anchoring, Flaw, Head, Linked, Links, Looked } from "../../src/Evidence.ts"
import { Recorded } from "../../src/Recorded.ts"
import { Step } from "../../src/Step.ts"

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

export const textOf = (trajectory: string, number: number, words: string): string =>
  Recorded.write({
    at: "2026-03-02", by: "teacher", id: `${trajectory}.${number}`, number, packs: ["charter@1.0.0"], recordedAt: "2026-03-02T09:30:00Z", schema: 1,
    step: Step.make("SignalReceived", {
      signal: `signal-${number}`, from: "teacher", as: "referrer", children: [],
      worries: { text: words, about: ["noor"], by: "teacher" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
    }),
    trajectory, under: "raise-a-signal"
  })

/** Rows of which each text and link is text. */
export interface Row extends Linked {
  readonly id: string
  readonly text: string
  readonly link: string
}

/** A chain over these texts, with the links that follow from them. */
export const chained = (rows: readonly Omit<Row, "link">[], before: string = Chain.beginning): readonly Row[] => {
  let link = before
  return rows.map((row) => ({ ...row, link: (link = Chain.link(sha256, link, row.text)) }))
}
export const history = (trajectory: string, words: readonly string[]): readonly Row[] =>
  chained(words.map((said, index) => ({ trajectory, number: index + 1, id: `${trajectory}.${index + 1}`, text: textOf(trajectory, index + 1, said) })))

/** A store's links over rows, which come in their order by themselves. */
export const linksOver = (rows: readonly Linked[], mostAPage = 3): Links => {
  const sorted = rows.toSorted((a, b) => (a.trajectory === b.trajectory ? a.number - b.number : a.trajectory < b.trajectory ? -1 : 1))
  const isAlike = (one: Linked | undefined, other: Linked | undefined) => one?.trajectory === other?.trajectory && one?.number === other?.number
  let at = 0
  return (_, limit) => Effect.sync(() => {
    const from = at
    at += Math.min(limit, mostAPage)
    while (at < sorted.length && isAlike(sorted[at - 1], sorted[at])) at++ // the next page begins after this place
    return sorted.slice(from, at)
  })
}

export const headsOf = (rows: readonly Row[]): readonly Head[] =>
  [...new Map(rows.map(({ trajectory, number, link }) => [trajectory, { trajectory, number, link }])).values()].toSorted((a, b) => (a.trajectory < b.trajectory ? -1 : 1))

/** An anchor in memory. */
export const anchorIn = (first?: readonly Head[]): Anchoring & { readonly kept: () => readonly Head[] | undefined } => {
  let heads = first
  const none = new AnchorUnavailable({ anchor: "memory", why: "not-there", said: "nothing was kept" })
  return {
    kept: () => heads,
    keep: (next) => Effect.map(Stream.runCollect(next), (all) => { heads = all }),
    heads: Stream.suspend((): Stream.Stream<Head, AnchorFailure> => (heads === undefined ? Stream.fail(none) : Stream.rechunk(Stream.fromIterable(heads), 2)))
  }
}

export interface Verified {
  readonly flaws: readonly Flaw[]
  readonly looked: Looked | undefined
}
export const verified = (rows: readonly Linked[], heads?: readonly Head[], forgotten: readonly string[] = []): Verified => {
  const found = Effect.runSync(Stream.runCollect(verify({ links: linksOver(rows), sha256, forgotten, ...(heads === undefined ? {} : { anchor: anchorIn(heads) }) })))
  return { flaws: found.filter((one) => "flaw" in one), looked: found.find((one) => "steps" in one) }
}
export const flawsIn = (rows: readonly Linked[], heads?: readonly Head[]): readonly Flaw[] => verified(rows, heads).flaws

/** Without what only says that nothing can be shown of a step. */
export const blamed = (flaws: readonly Flaw[]): readonly string[] => [...new Set(flaws.filter(({ flaw }) => flaw !== "unproven").map(({ trajectory, number }) => `${trajectory} ${number}`))]
