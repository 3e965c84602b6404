/**
 * An anchor as text: a line that says what it is, a line for each head, and a last line with how many there are and the chain over all
 * lines before, so that an anchor that was cut or edited is noticed. Each line ends with a line feed and is canonical JSON. Written and
 * read a line at a time.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Canonical } from "../Canonical.ts"
import { Chain } from "../Chain.ts"
import type { Sha256 } from "../Chain.ts"
import { isReference } from "../Words.ts"
import { AnchorCorrupt } from "./failure.ts"
import type { Head } from "./head.ts"

const version = 1
const first = Canonical.write({ omringd: "anchor", version })
const anyFirst = /^\{"omringd":"anchor","version":(\d+)\}$/u
const headLine = /^\{"link":"([0-9a-f]{64})","number":([1-9]\d*),"trajectory":"([^"]*)"\}$/u
/** Longer than any line of an anchor. */
const longestLine = 400

const lastLine = (chain: string, heads: number): string => Canonical.write({ chain, heads })

const writer = (sha256: Sha256) => {
  let chain = Chain.link(sha256, Chain.beginning, first)
  let heads = 0
  return {
    first: `${first}\n`,
    head: ({ link, number, trajectory }: Head): string => {
      const line = Canonical.write({ link, number, trajectory })
      chain = Chain.link(sha256, chain, line)
      heads++
      return `${line}\n`
    },
    last: () => `${lastLine(chain, heads)}\n`
  }
}

type Wrong = Pick<AnchorCorrupt, "line" | "why">
const isWrong = (read: Head | Wrong | undefined): read is Wrong => read !== undefined && "why" in read

const reader = (sha256: Sha256) => {
  let chain: string = Chain.beginning
  let lines = 0
  let heads = 0
  let before = ""
  let rest = ""
  let ended = false

  const firstLine = (line: string): Wrong | undefined => {
    if (line === first) return undefined
    const found = Number(anyFirst.exec(line)?.[1] ?? 0)
    return { line: 1, why: found > version ? "newer" : "not-an-anchor" }
  }
  const headIn = (line: string): Head | undefined => {
    const [, link, digits, trajectory] = headLine.exec(line) ?? []
    const number = Number(digits)
    return link !== undefined && isReference(trajectory) && trajectory > before && Number.isSafeInteger(number) ? { trajectory, number, link } : undefined
  }
  /** A head; nothing for a first or last line; or what is wrong. */
  const read = (line: string): Head | Wrong | undefined => {
    lines++
    if (lines === 1) {
      chain = Chain.link(sha256, chain, line)
      return firstLine(line)
    }
    if (ended) return { line: lines, why: "changed" }
    ended = line === lastLine(chain, heads)
    if (ended) return undefined
    const head = headIn(line)
    if (head === undefined) return { line: lines, why: "changed" }
    chain = Chain.link(sha256, chain, line)
    heads++
    before = head.trajectory
    return head
  }
  const tooLong = (): Wrong | undefined => (rest.length > longestLine ? { line: lines + 1, why: lines === 0 ? "not-an-anchor" : "changed" } : undefined)
  return {
    /** The heads in the next piece of the text, and what is wrong in it. */
    take: (text: string): { readonly heads: readonly Head[]; readonly wrong: Wrong | undefined } => {
      const all = (rest + text).split("\n")
      rest = all.pop() ?? ""
      const found: Head[] = []
      for (const line of all) {
        const one = read(line)
        if (isWrong(one)) return { heads: found, wrong: one }
        if (one !== undefined) found.push(one)
      }
      return { heads: found, wrong: tooLong() }
    },
    end: (): Wrong | undefined => {
      if (ended && rest === "") return undefined
      return lines === 0 ? { line: 1, why: first.startsWith(rest) ? "cut" : "not-an-anchor" } : { line: lines + 1, why: ended ? "changed" : "cut" }
    }
  }
}

/** @public */
export const AnchorDocument = {
  /** The text of an anchor with these heads, in pieces. */
  write: <E, R>(sha256: Sha256, heads: Stream.Stream<Head, E, R>): Stream.Stream<string, E, R> =>
    Stream.suspend(() => {
      const writing = writer(sha256)
      return Stream.make(writing.first).pipe(
        Stream.concat(Stream.mapArray(heads, (some) => [some.map(writing.head).join("")] as const)),
        Stream.concat(Stream.suspend(() => Stream.make(writing.last())))
      )
    }),
  /**
   * The heads in a text that comes in pieces of any length. That its end is missing or wrong is known only there: whoever may not use a
   * head of an anchor that is not whole runs this to its end before.
   */
  read: <E, R>(sha256: Sha256, anchor: string, pieces: Stream.Stream<string, E, R>): Stream.Stream<Head, E | AnchorCorrupt, R> =>
    Stream.suspend(() => {
      const reading = reader(sha256)
      const corrupt = (wrong: Wrong) => Effect.fail(new AnchorCorrupt({ anchor, ...wrong }))
      const take = (some: readonly string[]) => {
        const { heads, wrong } = reading.take(some.join(""))
        return wrong === undefined ? Effect.succeed([undefined, heads] as const) : corrupt(wrong)
      }
      const end = Stream.suspend(() => {
        const wrong = reading.end()
        return wrong === undefined ? Stream.empty : Stream.fromEffect(corrupt(wrong))
      })
      return Stream.concat(Stream.mapAccumArrayEffect(pieces, () => undefined, (_, some) => take(some)), end)
    }),
  /** Whether a text is a whole anchor: how many heads it has. Fails with what is wrong. */
  check: <E, R>(sha256: Sha256, anchor: string, pieces: Stream.Stream<string, E, R>): Effect.Effect<number, E | AnchorCorrupt, R> =>
    Effect.map(Stream.runCount(AnchorDocument.read(sha256, anchor, pieces)), Number)
}
