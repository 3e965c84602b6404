import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { AnchorDocument } from "../../src/Evidence.ts"
import type { Head } from "../../src/Evidence.ts"
import { sha256 } from "./kept.ts"

const heads: readonly Head[] = [["A", 12], ["a.b", 1], ["z@1:2/3-4_5", 9_007_199_254_740_991]].map(([trajectory, number]) => ({ trajectory: String(trajectory), number: Number(number), link: sha256(`${number}`) }))
const written = (all: readonly Head[]): string => Effect.runSync(Stream.mkString(AnchorDocument.write(sha256, Stream.fromIterable(all))))
const text = written(heads)

const read = (...pieces: readonly string[]) => Effect.runSync(Effect.result(Stream.runCollect(AnchorDocument.read(sha256, "it", Stream.rechunk(Stream.fromIterable(pieces), 1)))))
const wrong = (...pieces: readonly string[]): unknown => Result.match(read(...pieces), { onSuccess: () => undefined, onFailure: ({ why, line }) => `${why} ${line}` })

describe("an anchor that was cut or edited is not read", () => {
  it("is read as it was written, in pieces of any length", () => {
    for (let size = 1; size <= text.length; size++) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size))
      expect(read(...pieces)).toEqual(Result.succeed(heads))
    }
    expect(read(written([]))).toEqual(Result.succeed([]))
  })
  it("has a line that says what it is, one for each head, and one that seals them", () => {
    expect(text.split("\n").map((line) => Object.keys(JSON.parse(line || "{}") as object).join())).toEqual(["omringd,version", "link,number,trajectory", "link,number,trajectory", "link,number,trajectory", "chain,heads", ""])
  })
  it("not with any character cut from its end", () => {
    for (let length = 0; length < text.length; length++) expect(wrong(text.slice(0, length))).toMatch(/^cut /u)
  })
  it("not with any character changed, left out or put in", () => {
    for (let at = 0; at < text.length; at++) {
      const other = String.fromCharCode(text.charCodeAt(at) ^ 1)
      for (const piece of [other, "", `${text[at]}0`]) expect(wrong(text.slice(0, at) + piece + text.slice(at + 1)), `${piece} at ${at}`).toMatch(/^(?:changed|cut|not-an-anchor|newer) \d$/u)
    }
  })
  it("not with a line left out, twice, or out of order", () => {
    const lines = text.trimEnd().split("\n")
    for (let at = 1; at < lines.length; at++) {
      expect(wrong(`${lines.toSpliced(at, 1).join("\n")}\n`)).toBeDefined()
      expect(wrong(`${lines.toSpliced(at, 0, lines[at] ?? "").join("\n")}\n`)).toBeDefined()
    }
    expect(wrong(written(heads.toReversed()))).toBe("changed 3")
    expect(wrong(written([...heads.slice(0, 1), ...heads.slice(0, 1)]))).toBe("changed 3")
  })
  it("not when a later release wrote it, or it is something else: nor is the rest of it read", () => {
    expect(wrong(text.replace("\"version\":1", "\"version\":2"))).toBe("newer 1")
    expect(wrong("Dear consultant,\n")).toBe("not-an-anchor 1")
    expect(wrong("<html>".repeat(100))).toBe("not-an-anchor 1")
    expect(wrong("")).toBe("cut 1")
    expect(wrong(text, "x".repeat(500))).toBe("changed 6")
    expect(wrong(text, "\n")).toBe("changed 6")
  })
})
