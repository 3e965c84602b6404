/** The vectors of the chain: canonical texts, links, heads, an anchor, and chains with one flaw each, made by our own code. */
import { createHash } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Canonical, Chain, Recorded, Step } from "@omringd/core"
import { AnchorDocument, AnchorUnavailable, verify } from "@omringd/core/Evidence"
import type { Flaw, Head, Linked } from "@omringd/core/Evidence"

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

const values: readonly unknown[] = [
  null, true, 0, -1.5, 1e21, 1e-7, 9_007_199_254_740_991, "", "plain", "\"quoted\" \\ / \b\f\n\r\t\u0000\u001f\u007f", "é ü \u2028 \u2029 \ufeff 👪", "half \ud800 of a pair, \udc00", "\ufffd",
  [], [3, [1], { b: 2, a: 1 }], {}, { "10": 1, "9": 2, a: 3, A: 4, "": 5 }, { "😀": 1, "\ue000": 2, "\ud800": 3 }
]

const textOf = (trajectory: string, number: number, words: string): string =>
  Recorded.write({
    at: "2026-03-02", by: "teacher", id: `${trajectory}.${number}`, number, packs: ["charter@1.0.0"], recordedAt: "2026-03-02T09:30:00Z", schema: 1,
    step: Step.make("SignalReceived", {
      signal: `signal-${number}`, from: "teacher", as: "referrer", children: [],
      worries: { text: words, about: ["noor"], by: "teacher" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
    }),
    trajectory, under: "raise-a-signal"
  })

interface Row extends Linked {
  readonly id: string
  readonly text: string
  readonly link: string
}
const chained = (rows: readonly Omit<Row, "link">[], before: string = Chain.beginning): readonly Row[] => {
  const links = Chain.links(sha256, before, rows.map(({ text }) => text))
  return rows.map((row, index) => ({ ...row, link: links[index] ?? "" }))
}
const history = (trajectory: string, ...words: readonly string[]): readonly Row[] =>
  chained(words.map((said, index) => ({ trajectory, number: index + 1, id: `${trajectory}.${index + 1}`, text: textOf(trajectory, index + 1, said) })))
const headsOf = (rows: readonly Row[]): readonly Head[] =>
  [...new Map(rows.map(({ trajectory, number, link }) => [trajectory, { trajectory, number, link }])).values()]

const long = history("b", "one", "\"two\" \\ \u0000", "three \ud800", "👪 four")
const whole: readonly Row[] = [...history("A", "alone"), ...long, ...history("c:1", "é", "a line\u2028break")]

const changed = (trajectory: string, number: number, change: Partial<Linked>): readonly Linked[] =>
  whole.map((row) => (row.trajectory === trajectory && row.number === number ? { ...row, ...change } : row))
const row = (number: number): Row => {
  const found = long[number - 1]
  if (found === undefined) throw new Error(`there is no step ${number}`)
  return found
}
const without = (number: number): readonly Row[] => whole.filter((one) => one !== row(number))
const inPlace = ({ id, text, link }: Row) => ({ id, text, link })
const rewritten = chained([{ ...row(2), text: textOf("b", 2, "never said") }, row(3), row(4)], row(1).link)
const other = textOf("b", 2, "other")

interface Case {
  readonly what: string
  readonly rows: readonly Linked[]
  readonly heads?: readonly Head[]
}
const cases: readonly Case[] = [
  { what: "nothing is wrong", rows: whole, heads: headsOf(whole) },
  { what: "a text was changed, and more steps follow", rows: changed("b", 2, { text: other }) },
  { what: "the last text was changed", rows: changed("b", 4, { text: textOf("b", 4, "other") }) },
  { what: "a link was changed, and more steps follow", rows: changed("b", 2, { link: "f".repeat(64) }) },
  { what: "a step was rewritten together with its link, but not the links after it", rows: changed("b", 2, { text: other, link: Chain.link(sha256, row(1).link, other) }) },
  { what: "a step was left out", rows: without(2) },
  { what: "the first step was left out", rows: without(1) },
  { what: "a step is there twice", rows: whole.flatMap((one) => (one === row(3) ? [one, one] : [one])) },
  { what: "two steps changed places", rows: whole.map((one) => (one === row(1) ? { ...one, ...inPlace(row(3)) } : one === row(3) ? { ...one, ...inPlace(row(1)) } : one)) },
  { what: "a step was moved to the end of another trajectory", rows: [...without(4), { ...row(4), trajectory: "c:1", number: 3 }] },
  { what: "an id was changed where it is kept", rows: changed("b", 3, { id: "other" }) },
  { what: "a text is no text", rows: changed("b", 3, { text: null }) },
  { what: "the last step was cut off, and the anchor knows it", rows: without(4), heads: headsOf(whole) },
  { what: "the last step was cut off, and nothing was anchored: it is not seen", rows: without(4) },
  { what: "a trajectory is gone", rows: whole.filter(({ trajectory }) => trajectory !== "b"), heads: headsOf(whole) },
  { what: "a step was rewritten, and every link after it", rows: [...whole.slice(0, 2), ...rewritten, ...whole.slice(5)], heads: headsOf(whole) },
  { what: "a step was added since it was anchored: nothing is wrong", rows: whole, heads: headsOf(without(4)) }
]

/** What our own code finds. */
export const flawsIn = (rows: readonly Linked[], heads?: readonly Head[]): readonly Flaw[] => {
  let given = false
  const links = () => Effect.sync(() => (given ? [] : ((given = true), rows)))
  const never = Effect.fail(new AnchorUnavailable({ anchor: "vector", why: "not-allowed", said: "it is only read" }))
  const anchor = heads === undefined ? {} : { anchor: { heads: Stream.fromIterable(heads), keep: () => never } }
  return Effect.runSync(Stream.runCollect(verify({ links, sha256, ...anchor }))).filter((one) => "flaw" in one)
}

export const anchorText = (heads: readonly Head[]): string => Effect.runSync(Stream.mkString(AnchorDocument.write(sha256, Stream.fromIterable(heads))))

export const vector = () => ({
  format: "omringd-chain-vector/1",
  beginning: Chain.beginning,
  canonical: values.map((value) => ({ value, text: Canonical.write(value), sha256: sha256(Canonical.write(value)) })),
  steps: whole,
  heads: headsOf(whole),
  anchor: anchorText(headsOf(whole)),
  verifying: cases.map(({ what, rows, heads }) => ({ what, rows, ...(heads === undefined ? {} : { heads }), flaws: flawsIn(rows, heads) }))
})
export type Vector = ReturnType<typeof vector>
