/** How a page looks: wrapped, plain where nobody asked for colour, and never more than text. */
import { PassThrough } from "node:stream"
import { WriteStream } from "node:tty"
import { afterEach, describe, expect, it } from "vitest"
import { print } from "../../src/index.ts"
import type { Line, Tone } from "../../src/index.ts"

const line = (text: string, rest: Partial<Line> = {}): Line => ({ text, indent: 0, tone: "plain", lead: "", ...rest })
const plain = (lines: readonly Line[], width = 40) => print(lines, { width, stream: new PassThrough() })
/** Asks the environment what a terminal of Node asks. */
const terminal = () => Object.assign(new PassThrough(), { isTTY: true, getColorDepth: () => WriteStream.prototype.getColorDepth() })

const before = { ...process.env }
afterEach(() => { process.env = { ...before } })

describe("wrapping", () => {
  it("breaks between words, behind the indent, and hangs behind a mark", () => {
    expect(plain([line("one two three four five six", { indent: 2, lead: "· " })], 28)).toBe("  · one two three four five\n    six\n")
    expect(plain([line("“four five six seven eight nine”", { lead: "what worries: " })], 30)).toBe("what worries: “four five six\n  seven eight nine”\n")
  })
  it("no line is longer than the width, unless one word is", () => {
    const text = Array.from({ length: 60 }, (_, index) => "w".repeat((index % 9) + 1)).join(" ")
    for (const width of [30, 41, 80, 96]) for (const part of plain([line(text, { indent: 4, lead: "· " })], width).split("\n")) expect(part.length).toBeLessThanOrEqual(width)
    expect(plain([line("a".repeat(100))], 30)).toBe(`${"a".repeat(100)}\n`)
  })
  it("loses no word", () => {
    const text = "Een gezin, één plan: wie blijft er voor Noor, wat er ook gebeurt?"
    expect(plain([line(text, { indent: 3 })], 30).split(/\s+/).join(" ").trim()).toBe(text)
  })
})

describe("colour", () => {
  const all = (["title", "heading", "phase", "day", "plain", "quiet", "good", "warn", "bad"] as const satisfies readonly Tone[]).map((tone) => line(tone, { tone }))
  const escape = "\u001b["
  it("is left out where it is piped", () => {
    delete process.env["FORCE_COLOR"]
    expect(plain(all)).not.toContain(escape)
  })
  it("is there on a terminal, and not when NO_COLOR asks for none", () => {
    process.env = { TERM: "xterm-256color" }
    expect(print(all, { width: 40, stream: terminal() })).toContain(escape)
    process.env = { TERM: "xterm-256color", NO_COLOR: "1" }
    expect(print(all, { width: 40, stream: terminal() })).not.toContain(escape)
  })
  it("is there in a pipe when FORCE_COLOR asks for it", () => {
    delete process.env["NO_COLOR"]
    process.env["FORCE_COLOR"] = "1"
    expect(plain(all)).toContain(escape)
  })
})

it("a case file cannot make a terminal do anything", () => {
  expect(plain([line("a\u001b[2Jb\u0007c\u009b31md\u202ee\r\nf\tg")])).toBe("a[2Jbc31mde f g\n")
})
