/** The golden trajectories, which hold every step there is, and the same with a mark in all words and references. */
import { readFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Recorded, Step } from "@omringd/core"
import type { AnyField, Taken } from "@omringd/core"
import { formats, piecesOf } from "@omringd/lab/export"
import type { ExportOptions } from "@omringd/lab/export"

const lines = readFileSync(new URL("../../../core/test/golden/steps-v1.jsonl", import.meta.url), "utf8").trimEnd().split("\n")

const read = (recorded: unknown): Taken => {
  const reading = Recorded.read(recorded)
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.taken
}
const byTrajectory = (steps: readonly Taken[]): readonly Taken[] => steps.toSorted((a, b) => (a.trajectory === b.trajectory ? a.number - b.number : a.trajectory < b.trajectory ? -1 : 1))
export const golden: readonly Taken[] = byTrajectory(lines.map(read))

const codesIn = ({ shape }: AnyField): readonly string[] => {
  switch (shape.kind) {
    case "code": return shape.of
    case "list": return codesIn(shape.of)
    case "record": return Object.values(shape.fields).flatMap(codesIn)
    case "either": return shape.of.flatMap(codesIn)
    default: return []
  }
}
const notReferences: ReadonlySet<string> = new Set([...Step.tags, ...Step.tags.flatMap((tag) => Object.values(Step.definition(tag).fields).flatMap(codesIn))])
const day = /^\d{4}-\d\d-\d\d/u

/** What stands in all words, and in all references; neither is in any code, name of a field, or pseudonym. */
export const wordMark = "Xylophone"
export const referenceMark = "zq"
const markReference = (reference: string): string => (notReferences.has(reference) || day.test(reference) ? reference : `${referenceMark}${reference}`.slice(0, 64))
const marked = (value: unknown, key = ""): unknown => {
  if (typeof value === "string") return key === "text" ? `${wordMark} ${wordMark}` : markReference(value)
  if (Array.isArray(value)) return value.map((one) => marked(one))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, name)]))
}
export const goldenMarked: readonly Taken[] = golden.map((taken) => {
  const { id, trajectory, by, step, open } = taken
  const about = (of: object) => Object.fromEntries(Object.entries(of).map(([name, reference]) => [name, markReference(String(reference))]))
  const opened = open?.map((one) => ({ ...one, about: about(one.about), ...(one.deviation === undefined ? {} : { deviation: markReference(one.deviation) }) }))
  return read({ ...taken, id: markReference(id), trajectory: markReference(trajectory), by: markReference(by), step: marked(step), ...(opened === undefined ? {} : { open: opened }) })
})

/** The whole text of an export, as a file would hold it. */
export const textOf = async (steps: readonly Taken[], options: ExportOptions): Promise<string> => {
  const format = formats[options.as]
  const added = await Effect.runPromise(Stream.runCollect(piecesOf(Stream.fromIterable(steps), options)))
  const section = (name: string) => added.flatMap(({ pieces }) => pieces.filter(({ section }) => section === name).map(({ text }) => text)).join("")
  return `${format.head}${section("events")}${format.between}${section("objects")}${format.end}`
}
