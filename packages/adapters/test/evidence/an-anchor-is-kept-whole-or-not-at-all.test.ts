/** Anchors in a file and over HTTP, with a real server: what is kept is got back, and what goes wrong is named and changes nothing. */
import * as fs from "node:fs"
import { createServer } from "node:http"
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import * as os from "node:os"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Anchoring, Head } from "@omringd/core/Evidence"
import { fileAnchor } from "../../src/evidence/file.ts"
import { sha256 } from "../../src/evidence/sha256.ts"
import { webhookAnchor } from "../../src/evidence/webhook.ts"
import { newFile } from "../store/places.ts"

const heads = (count: number): readonly Head[] => Array.from({ length: count }, (_, index) => ({ trajectory: `t${String(index).padStart(6, "0")}`, number: index + 1, link: sha256(String(index)) }))
const read = (anchor: Anchoring) => Effect.runPromise(Effect.result(Stream.runCollect(anchor.heads)))
const keep = <E>(anchor: Anchoring, all: Stream.Stream<Head, E>) => Effect.runPromise(Effect.result(anchor.keep(all)))
const halfway = Stream.concat(Stream.fromIterable(heads(3)), Stream.fail("halfway" as const))

describe("an anchor in a file", () => {
  it("is not there before it was kept, and is got back as it was kept", async () => {
    const anchor = fileAnchor({ file: newFile() })
    expect(await read(anchor)).toMatchObject({ failure: { _tag: "AnchorUnavailable", why: "not-there" } })
    for (const count of [0, 1, 20_000, 3]) {
      expect(await keep(anchor, Stream.fromIterable(heads(count)))).toEqual(Result.void)
      expect(await read(anchor)).toEqual(Result.succeed(heads(count)))
    }
  })
  it("stays as it was when what should be kept fails halfway, and nothing is left beside it", async () => {
    const file = path.join(fs.mkdtempSync(`${newFile()}-`), "anchor")
    const anchor = fileAnchor({ file })
    expect(await keep(anchor, halfway)).toEqual(Result.fail("halfway"))
    expect(fs.readdirSync(path.dirname(file))).toEqual([])
    await keep(anchor, Stream.fromIterable(heads(2)))
    const before = fs.readFileSync(file)
    expect(await keep(anchor, halfway)).toEqual(Result.fail("halfway"))
    expect(fs.readFileSync(file)).toEqual(before)
    expect(fs.readdirSync(path.dirname(file))).toEqual(["anchor"])
  })
  it("is put in its place at once: whoever was reading it reads on in the one before", async () => {
    const file = newFile()
    const anchor = fileAnchor({ file })
    await keep(anchor, Stream.fromIterable(heads(2)))
    const before = fs.readFileSync(file, "utf8")
    const reading = fs.openSync(file, "r")
    await keep(anchor, Stream.fromIterable(heads(3)))
    expect(fs.readFileSync(reading, "utf8")).toBe(before)
    fs.closeSync(reading)
    expect(fs.readFileSync(file, "utf8")).not.toBe(before)
  })
  it("gives nothing of itself when it is not whole", async () => {
    const file = newFile()
    const anchor = fileAnchor({ file })
    await keep(anchor, Stream.fromIterable(heads(5)))
    fs.truncateSync(file, fs.statSync(file).size - 1)
    let given = 0
    const answer = await Effect.runPromise(Effect.result(Stream.runForEach(anchor.heads, () => Effect.sync(() => given++))))
    expect([answer, given]).toMatchObject([{ failure: { _tag: "AnchorCorrupt", why: "cut", line: 7, anchor: file } }, 0])
  })
  it("says why it cannot be kept or read", async () => {
    const folder = fs.mkdtempSync(`${newFile()}-`)
    expect(await read(fileAnchor({ file: folder }))).toMatchObject({ failure: { why: "cannot-open" } })
    expect(await keep(fileAnchor({ file: path.join(folder, "no", "anchor") }), Stream.empty)).toMatchObject({ failure: { _tag: "AnchorUnavailable", why: "cannot-open" } })
  })
})

describe("an anchor over HTTP", () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void
  let server: Server
  let url = ""
  let answer: Answer
  let kept: Buffer | undefined
  const seen: { readonly method?: string | undefined; readonly headers: IncomingMessage["headers"] }[] = []

  /** Keeps what is put when it came whole, and gives it back. */
  const keeps: Answer = (request, response) => {
    if (request.method === "GET") return void (kept === undefined ? response.writeHead(404).end() : response.writeHead(200).end(kept))
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      kept = Buffer.concat(parts)
      response.writeHead(204).end()
    })
  }
  beforeEach(async () => {
    answer = keeps
    kept = undefined
    seen.length = 0
    server = createServer((request, response) => {
      seen.push({ method: request.method, headers: request.headers })
      answer(request, response)
    })
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/anchors/omringd`
  })
  afterEach(() => new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  }))
  const temporary = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith("omringd-anchor-"))

  it("is not there before it was kept, and is got back as it was kept, however long", async () => {
    const before = temporary()
    const anchor = webhookAnchor({ url })
    expect(await read(anchor)).toMatchObject({ failure: { _tag: "AnchorUnavailable", why: "not-there", status: 404 } })
    for (const count of [0, 1, 30_000]) {
      expect(await keep(anchor, Stream.fromIterable(heads(count)))).toEqual(Result.void)
      expect(await read(anchor)).toEqual(Result.succeed(heads(count)))
    }
    expect(temporary()).toEqual(before)
  })
  it("is sent whole, with its length, by the method and with the headers that were asked for", async () => {
    await keep(webhookAnchor({ url, method: "POST", headers: { authorization: "Bearer secret" } }), Stream.fromIterable(heads(2)))
    expect(seen).toMatchObject([{ method: "POST", headers: { authorization: "Bearer secret", "content-type": "application/x-ndjson", "content-length": String(kept?.length) } }])
    await read(webhookAnchor({ url, headers: { authorization: "Bearer secret" } }))
    expect(seen[1]).toMatchObject({ method: "GET", headers: { authorization: "Bearer secret" } })
  })
  it("nothing is sent when what should be kept fails halfway", async () => {
    expect(await keep(webhookAnchor({ url }), halfway)).toEqual(Result.fail("halfway"))
    expect(seen).toEqual([])
  })
  it.each([[301, "refused"], [307, "refused"], [400, "refused"], [401, "not-allowed"], [403, "not-allowed"], [404, "refused"], [409, "refused"], [429, "refused"], [500, "refused"], [503, "refused"]])("%i is said, when it is put: %s", async (status, why) => {
    answer = (request, response) => { request.resume(); response.writeHead(status, { location: "/elsewhere" }).end("no") }
    expect(await keep(webhookAnchor({ url: `${url}?token=secret` }), Stream.fromIterable(heads(1)))).toMatchObject({ failure: { _tag: "AnchorUnavailable", why, status, anchor: url, said: expect.stringMatching(String(status)) } })
    expect(seen).toHaveLength(1)
  })
  it.each([[204, "refused"], [302, "refused"], [401, "not-allowed"], [404, "not-there"], [500, "refused"]])("%i is said, when it is got: %s", async (status, why) => {
    answer = (_, response) => { response.writeHead(status, { location: "/elsewhere" }).end() }
    expect(await read(webhookAnchor({ url }))).toMatchObject({ failure: { _tag: "AnchorUnavailable", why, status } })
  })
  it("an answer that is no anchor, or not the whole of one, is said", async () => {
    answer = (_, response) => { response.end("<html>Sign in</html>") }
    expect(await read(webhookAnchor({ url }))).toMatchObject({ failure: { _tag: "AnchorCorrupt", why: "not-an-anchor", line: 1 } })
    await keep(fileAnchor({ file: path.join(os.tmpdir(), "omringd-evidence-test") }), Stream.fromIterable(heads(3)))
    const text = fs.readFileSync(path.join(os.tmpdir(), "omringd-evidence-test"))
    fs.rmSync(path.join(os.tmpdir(), "omringd-evidence-test"))
    answer = (_, response) => { response.end(text.subarray(0, -20)) }
    expect(await read(webhookAnchor({ url }))).toMatchObject({ failure: { _tag: "AnchorCorrupt", why: "cut" } })
    answer = (_, response) => {
      response.writeHead(200, { "content-length": String(text.length) }).write(text.subarray(0, 100))
      setTimeout(() => response.destroy(), 20)
    }
    expect(await read(webhookAnchor({ url }))).toMatchObject({ failure: { _tag: "AnchorUnavailable", why: "unreachable" } })
  })
  it("does not wait for ever: for an answer, or for the rest of one", async () => {
    answer = () => {}
    for (const failing of [read(webhookAnchor({ url, patience: 50 })), keep(webhookAnchor({ url, patience: 50 }), Stream.fromIterable(heads(1)))]) {
      expect(await failing).toMatchObject({ failure: { why: "timed-out", said: expect.stringContaining("50ms") } })
    }
    answer = (_, response) => { response.writeHead(200).write("{") }
    expect(await read(webhookAnchor({ url, patience: 50 }))).toMatchObject({ failure: { why: "timed-out" } })
  })
  it("waits as long as something moves", async () => {
    await keep(webhookAnchor({ url }), Stream.fromIterable(heads(5)))
    const text = kept ?? Buffer.of()
    answer = (_, response) => {
      let at = 0
      const timer = setInterval(() => {
        response.write(text.subarray(at, (at += 100)))
        if (at >= text.length) { clearInterval(timer); response.end() }
      }, 40)
    }
    expect(await read(webhookAnchor({ url, patience: 200 }))).toEqual(Result.succeed(heads(5)))
  })
  it("says when nobody is there, or it is no address", async () => {
    expect(await read(webhookAnchor({ url: "http://127.0.0.1:1/" }))).toMatchObject({ failure: { why: "unreachable" } })
    expect(await read(webhookAnchor({ url: "no address" }))).toMatchObject({ failure: { why: "cannot-open" } })
  })
})
