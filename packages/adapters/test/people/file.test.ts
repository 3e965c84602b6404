/** A directory of people in a file: what is opened, when it is read again, and what is said of what is wrong. */
import * as fs from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Recipient } from "@omringd/core/Notices"
import { largest, open, read } from "../../src/people/file.ts"
import type { FileOptions } from "../../src/people/file.ts"
import { newFile } from "./places.ts"

const mother: Recipient = { person: "mother", language: "nl", register: "family", name: "An Peeters", email: "an@example.org" }
const textOf = (...people: readonly object[]): string => JSON.stringify({ omringd: 1, people })
const written = (content: string | Uint8Array): string => {
  const file = newFile()
  fs.writeFileSync(file, content)
  return file
}
const longAgo = new Date("2026-01-01T00:00:00Z")

const opened = (options: FileOptions) => Effect.runPromise(open(options))
const found = async ({ find }: Awaited<ReturnType<typeof opened>>, person = "mother"): Promise<readonly [string, string]> => {
  const answer = await Effect.runPromise(Effect.result(find(person)))
  if (Result.isFailure(answer)) return [answer.failure.why, answer.failure.message]
  return answer.success === undefined ? ["nobody", ""] : ["found", answer.success.name ?? ""]
}
const failureOf = async (options: FileOptions): Promise<readonly [string, string]> => {
  const answer = await Effect.runPromise(Effect.result(open(options)))
  return Result.isFailure(answer) ? [answer.failure._tag, answer.failure.message] : ["none", ""]
}

describe("what cannot be opened", () => {
  it("is not there, is too large or is no text", async () => {
    expect(await failureOf({ file: newFile() })).toEqual(["DirectoryUnavailable", expect.stringContaining(": not-there (")])
    expect(await failureOf({ file: written(" ".repeat(largest + 1)) })).toEqual(["DirectoryUnavailable", expect.stringContaining(`too-large (${largest + 1} bytes; at most ${largest})`)])
    expect(await failureOf({ file: written(new Uint8Array([0xff, 0x9f])) })).toEqual(["DirectoryUnavailable", expect.stringContaining("not-text (")])
  })
  it("has every problem named with its place", async () => {
    const file = written(textOf({ ...mother, email: "x" }, { ...mother, language: "fr" }))
    expect(await failureOf({ file })).toEqual(["DirectoryWrong", `${file} is no directory of people: people.0.email Expected an e-mail address; people.1.language Expected "nl" | "en" | "sv"; people.1.person is the reference of another person; give each their own`])
  })
  it("cannot be read as it is written: where is said, and none of what stands there", async () => {
    const file = written(`${textOf(mother).slice(0, -2)} nonsense`)
    expect(await failureOf({ file })).toEqual(["DirectoryWrong", expect.stringMatching(/no directory of people: cannot be read as it is written, at (position|line) \d+[^"@]*$/u)])
    const parse = (): never => { throw new Error("bad indentation at line 3, column 5:\n\n  name: An Peeters\n        ^") }
    expect(await failureOf({ file, parse })).toEqual(["DirectoryWrong", expect.stringMatching(/cannot be read as it is written, at line 3, column 5$/u)])
  })
  it("is read by the reader that the host hands over", async () => {
    const file = written("mother")
    const parse = (person: string): unknown => ({ omringd: 1, people: [{ ...mother, person }] })
    expect(await found(await opened({ file, parse }))).toEqual(["found", "An Peeters"])
    expect(await Effect.runPromise(read({ file, parse }))).toEqual({ omringd: 1, people: [mother] })
  })
})

describe("a file that changes", () => {
  it("is read again only then, once it has been left alone for a while", async () => {
    let times = 0
    const parse = (text: string): unknown => {
      times++
      return JSON.parse(text)
    }
    const file = written(textOf(mother))
    const directory = await opened({ file, parse })
    for (let asked = 0; asked < 20; asked++) await found(directory)
    expect(times).toBe(1)
    fs.utimesSync(file, longAgo, longAgo)
    await found(directory)
    expect(times).toBe(1)
    fs.writeFileSync(file, textOf({ ...mother, name: "Someone else" }))
    for (let asked = 0; asked < 20; asked++) expect(await found(directory)).toEqual(["found", "Someone else"])
    expect(times).toBe(2)
  })
  it("by as many characters and with the old day on it is seen as well", async () => {
    const file = written(textOf(mother))
    fs.utimesSync(file, longAgo, longAgo)
    const directory = await opened({ file })
    await wait(2_100) // settled: from here on only another stamp makes it read again
    expect(await found(directory)).toEqual(["found", "An Peeters"])
    fs.writeFileSync(file, textOf({ ...mother, name: "Jo Peeters" }))
    fs.utimesSync(file, longAgo, longAgo)
    expect(await found(directory)).toEqual(["found", "Jo Peeters"])
  })
  it("and is written bit by bit is read when it is whole, though each bit of it looks whole", async () => {
    const lines = (text: string): unknown => ({ omringd: 1, people: text.split("\n").filter((one) => one !== "").map((person) => ({ ...mother, person })) })
    const all = Array.from({ length: 12 }, (_, index) => `p${index}`)
    const file = written("mother\n")
    const directory = await opened({ file, parse: lines })
    fs.writeFileSync(file, "")
    const asked = found(directory, "p11")
    for (const person of all) {
      fs.appendFileSync(file, `${person}\n`)
      await wait(15)
    }
    expect(await asked).toEqual(["found", "An Peeters"])
  })
  it("into no directory finds nobody and misses nobody: the question fails, says what is wrong, and names no one", async () => {
    const file = written(textOf(mother))
    const directory = await opened({ file })
    fs.writeFileSync(file, textOf({ ...mother, quiet: { from: "x" } }, { ...mother, "Jo Peeters": 1 }, ...Array.from({ length: 9 }, () => mother)))
    expect(await found(directory)).toEqual(["wrong", `${file}: wrong (people.0.quiet.from Expected an hour of the day, written HH:MM; people.0.quiet.until is missing; people.0.quiet.zone is missing; people.1 is not a key that stands here; people.1.person is the reference of another person; give each their own; and 9 more)`])
    expect((await found(directory, "father"))[0]).toBe("wrong")
    fs.writeFileSync(file, textOf(mother))
    expect(await found(directory)).toEqual(["found", "An Peeters"])
  })
})

it("a question can be given up while the file is looked at", async () => {
  const file = written(textOf(mother))
  const directory = await opened({ file })
  fs.writeFileSync(file, textOf({ ...mother, name: "Jo" }))
  const exit = await Effect.runPromiseExit(Effect.timeout(directory.find("mother"), 10))
  expect(Exit.isFailure(exit)).toBe(true)
  expect(await found(directory)).toEqual(["found", "Jo"])
})
