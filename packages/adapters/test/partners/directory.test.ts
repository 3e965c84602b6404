/** Each directory answers alike, and what is wrong is said as something a caller can act on. */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { PartnerDirectory } from "@omringd/core/Partners"
import type { OpenDirectoryFailure, Query } from "@omringd/core/Partners"
import { largest, layer as fileLayer, open } from "../../src/partners/file.ts"
import type { FileOptions } from "../../src/partners/file.ts"
import { layer as memoryLayer } from "../../src/partners/memory.ts"
import { question, town } from "./town.ts"

const inFile = async <A>(content: string | Uint8Array, use: (file: string, folder: string) => Promise<A>): Promise<A> => {
  const folder = await mkdtemp(join(tmpdir(), "omringd-partners-"))
  try {
    await writeFile(join(folder, "partners.json"), content)
    return await use(join(folder, "partners.json"), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
const whole = JSON.stringify(town)

const ask = (layer: Layer.Layer<PartnerDirectory, OpenDirectoryFailure>, query: Query) =>
  Effect.runPromise(Effect.gen(function* () {
    const directory = yield* PartnerDirectory
    const answer = yield* Effect.result(directory.find(query))
    return { answer, old: yield* directory.offer("sitting-before"), none: yield* directory.offer("nothing") }
  }).pipe(Effect.provide(layer)))

describe.each<readonly [string, (use: (layer: Layer.Layer<PartnerDirectory, OpenDirectoryFailure>) => Promise<void>) => Promise<void>]>([
  ["memory", (use) => use(memoryLayer(town))],
  ["file", (use) => inFile(whole, (file) => use(fileLayer({ file })))]
])("a directory in %s", (_, using) => {
  it("lists what there is for a need, near a place, on a day", () => using(async (layer) => {
    const { answer } = await ask(layer, question)
    expect(Result.getOrThrow(answer).found.map(({ offer, partner, order }) => [order.place, offer.id, partner.id])).toEqual([[1, "eating-along", "neighbours"], [2, "sitting", "service"]])
    expect(Result.getOrThrow(answer).leftOut.map(({ offer, because }) => [offer.id, because])).toEqual([["sitting-before", ["no-longer"]]])
  }))
  it("knows an offer by its id, also when its days are over", () => using(async (layer) => {
    const { old, none } = await ask(layer, question)
    expect(old).toMatchObject({ partner: { id: "service" }, offer: { id: "sitting-before", until: "2025-12-31" } })
    expect(none).toBeUndefined()
  }))
  it("says what is wrong with a question", () => using(async (layer) => {
    const { answer } = await ask(layer, { ...question, near: "moon" })
    expect(Result.isFailure(answer) ? [answer.failure._tag, answer.failure.message] : []).toEqual(["QueryWrong", "near is no place of this directory (expected town, quarter)"])
  }))
})

const opened = (options: FileOptions) => Effect.runPromise(Effect.result(open(options)))
const failureOf = async (options: FileOptions): Promise<readonly [string, string]> => {
  const answer = await opened(options)
  return Result.isFailure(answer) ? [answer.failure._tag, answer.failure.message] : ["none", ""]
}

describe("a file", () => {
  it("is not there, or no file", () => inFile(whole, async (_, folder) => {
    expect(await failureOf({ file: join(folder, "other.json") })).toEqual(["DirectoryUnavailable", expect.stringMatching(/other\.json: not-there \(ENOENT/)])
    expect(await failureOf({ file: join(folder, "partners.json", "in-it") })).toEqual(["DirectoryUnavailable", expect.stringContaining(": not-there (")])
    expect(await failureOf({ file: folder })).toEqual(["DirectoryUnavailable", `${folder}: no-file (this is no ordinary file)`])
  }))
  it("is too large, or no text", async () => {
    expect(await inFile(`"${"x".repeat(largest)}"`, (file) => failureOf({ file }))).toEqual(["DirectoryUnavailable", expect.stringContaining(`too-large (${largest + 2} bytes; at most ${largest})`)])
    expect(await inFile(new Uint8Array([0xff, 0xfe, 0, 0x9f]), (file) => failureOf({ file }))).toEqual(["DirectoryUnavailable", expect.stringContaining("not-text (")])
  })
  it("is cut off, at whatever byte: nothing is half read", () => fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
    expect((await inFile(whole.slice(0, length), (file) => failureOf({ file })))[0]).toBe("DirectoryWrong")
  }), { numRuns: 40 }))
  it("has something wrong in it: every problem with its place", async () => {
    const wrong = JSON.stringify({ ...town, places: [], partners: [{ ...town.partners[1], kind: "friend" }] })
    const answer = await inFile(wrong, (file) => opened({ file }))
    expect(Result.isFailure(answer) && answer.failure._tag === "DirectoryWrong" ? answer.failure.problems : []).toEqual([
      { path: ["places"], message: "Expected a list with at least one entry" }, { path: ["partners", 0, "kind"], message: 'Expected "informal" | "formal"' }
    ])
  })
  it("is read by the reader that the host hands over; what that throws says where it is wrong", async () => {
    const reversed = [...whole].toReversed().join("")
    const parse = (text: string): unknown => JSON.parse([...text].toReversed().join(""))
    expect(await inFile(reversed, (file) => failureOf({ file, parse }))).toEqual(["none", ""])
    expect(await inFile(whole, (file) => failureOf({ file, parse }))).toEqual(["DirectoryWrong", expect.stringMatching(/is no directory of partners: cannot be read as it is written(, at position \d+)?$/u)])
  })
  it("that changes later is seen when it is opened again", () => inFile(whole, async (file) => {
    const directory = Result.getOrThrow(await opened({ file }))
    await writeFile(file, JSON.stringify({ ...town, partners: [] }))
    const listed = async (from: typeof directory) => (await Effect.runPromise(from.find(question))).found.length
    expect(await listed(directory)).toBe(2)
    expect(await listed(Result.getOrThrow(await opened({ file })))).toBe(0)
  }))
})
