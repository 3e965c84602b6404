/** Whatever is wrong with a case file is said at once, each with its place, and with what would be right. */
import { describe, expect, it } from "vitest"
import { changed, problemsIn, tinyText } from "../tiny.ts"

it("the tiny case itself has none", () => { expect(problemsIn(tinyText)).toEqual([]) })

/** Where a part of a text stands, as line and column. */
const placeOf = (text: string, part: string): string => {
  const before = text.slice(0, text.indexOf(part)).split("\n")
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

describe("each problem stands at its place", () => {
  it.each<readonly [string, string, string, string, RegExp]>([
    ["an unknown format", "omringd: 1", "omringd: 2", "2\ntraj", /^omringd {2}is a format that this release does not read; it reads 1$/],
    ["no format", "omringd: 1\n", "", "trajectory:", /^begins with `omringd: 1`/],
    ["an unknown key", "title:", "titel:", "titel:", /^titel {2}is not a key of a case file \(expected omringd, /],
    ["an unknown pack", "packs: [charter]", "packs: [charter, chart]", "chart]", /^packs\[1\] {2}is no pack that this release knows \(expected charter, network, .*, england\)$/],
    ["someone unknown who takes a step", "by: noor\n    id: what", "by: norr\n    id: what", "norr", /^steps\[6\].by {2}norr is not among the people of this file$/],
    ["someone unknown in a field", "acknowledgedBy: [an, els]", "acknowledgedBy: [an, elz]", "elz", /^steps\[4\].acknowledgedBy\[1\] {2}elz is not among/],
    ["someone unknown whose words they are", "is with her, by: els }", "is with her, by: elz }", "elz", /^steps\[2\].mustHappen.by {2}elz is not among/],
    ["someone unknown whom words are about", "about: [noor, els]", "about: [noor, elz]", "elz", /^steps\[8\].says.about\[1\] {2}elz is not among/],
    ["someone brought in who is unknown", "{ child: noor, speaks: own }", "{ child: bo, speaks: own }", "on: 2026-01-05\n    by: els", /^steps\[2\] {2}brings in bo, who is not among the people/],
    ["someone brought in as someone else", "person: els, role: parent", "person: els, role: network-person", "{ on: 2026-01-05, by: els", /^steps\[1\] {2}brings in els as network-person; .* that is parent$/],
    ["a step that is none", "step: ChildHeard", "step: ChildHerd", "ChildHerd", /^steps\[6\].step {2}is not a step \(expected ChildHeard, /],
    ["a field that is missing", "    readBack: true\n", "", "on: 2026-01-09\n    by: noor", /^steps\[6\].readBack {2}is missing$/],
    ["a field that is not the step's", "readBack: true", "readBack: true\n    redBack: true", "redBack", /^steps\[6\].redBack {2}is not a field here$/],
    ["a field of the wrong kind", "readBack: true", "readBack: perhaps", "perhaps", /^steps\[6\].readBack {2}must be true or false$/],
    ["a field that is wrong under fields", "on: 2026-01-02", "on: yesterday", "yesterday", /^steps\[10\].fields.on {2}must be a day that exists/],
    ["a field beside fields", "    fields:\n", "    shown: it\n    fields:\n", "shown: it", /^steps\[10\].shown {2}stands beside `fields`; put it in there$/],
    ["a day that does not exist", "on: 2026-01-10", "on: 2026-02-30", "2026-02-30", /^steps\[8\].on {2}must be a day \(YYYY-MM-DD\) or/],
    ["no day", "on: 2026-01-10\n    by: els", "by: els", "by: els\n    step: ViewAdded", /^steps\[8\].on {2}is missing$/],
    ["a wrong day of recording", "recorded: 2026-01-09", "recorded: later", "later", /^steps\[5\].recorded {2}must be a day/],
    ["an id that is none", "id: first-look", "id: first look", "first look", /^steps\[7\].id {2}must be a reference/],
    ["an id that is a number", "id: first-look", "id: 8", "8\n    step", /^steps\[7\].id {2}must be a reference .*; put a number between quotes$/],
    ["two steps of one id", "id: first-look", "id:  what-noor-says", "what-noor-says\n    step: Safety", /^steps\[7\].id {2}what-noor-says is also the id of step 7$/],
    ["a role that is none", "is: care-worker", "is: carer", "carer", /^people.wim.is {2}is not one of the roles \(expected child, parent/],
    ["a person without a name", "{ name: Wim, is: care-worker }", "{ is: care-worker }", "wim:", /^people.wim.name {2}is missing$/],
    ["a person who is just a word", "{ name: Wim, is: care-worker }", "Wim", "Wim", /^people.wim {2}must say who this is/],
    ["more of a person than belongs here", "name: Wim,", "name: Wim, born: 1980-01-01,", "born", /^people.wim.born {2}is not said of a person here/],
    ["a reference that is none", "  wim:", "  wim the worker:", "wim the worker", /^people.wim the worker {2}is not a reference/],
    ["a label in another language", "sv: ensam hemma", "fr: seule", "fr:", /^labels.alone.fr {2}is not a language this release speaks/],
    ["a label that is a number", "evenings: evenings", "evenings: 7", "7\nsteps", /^labels.evenings {2}must be text/],
    ["a number where a reference belongs", "danger: alone\n", "danger: 1\n", "1\n    children: [noor]\n    contrib", /^steps\[9\].danger {2}must be a reference/],
    ["an assumption that is no text", "assumed: the day", "assumed: false", "false }", /^steps\[5\].assumed {2}must be text/],
    ["steps that are no list", "steps:\n", "steps: none\nmore:\n", "none", /^steps {2}must be a list with at least one step$/],
    ["a step that is no mapping", "steps:\n", "steps:\n  - nothing\n", "nothing", /^steps\[0\] {2}must be a step: \{ on, by, step, ... \}$/],
    ["text that is no YAML", "[noor, els], how", "[noor, els, how", "- on: 2026-01-09", /is not YAML: /],
    ["a second document", "steps:\n", "---\nsteps:\n", "---", /begins a second document/]
  ])("%s", (_, part, other, at, expected) => {
    const text = changed(part, other)
    const [first = ""] = problemsIn(text).filter((problem) => problem.startsWith(`tiny.yaml:${placeOf(text, at)}  `))
    expect(first.replace(/^tiny.yaml:\d+:\d+ {2}/, "")).toMatch(expected)
  })
})

it("a key that is written twice is named at its second place", () => {
  expect(problemsIn(changed("  wim:", "  els: { name: Els, is: parent }\n  wim:"))).toEqual(["tiny.yaml:12:3  people.els  is written twice here; keep one"])
})

it("all problems come at once, in the order in which they stand", () => {
  const text = changed("title: A tiny case", "title: 12").replace("by: noor\n", "by: nobody\n").replace("readBack: true", "readBack: perhaps").replace("danger: alone\n", "danger: a b\n")
  expect(problemsIn(text).map((problem) => problem.split("  ")[1])).toEqual(["title", "steps[6].by", "steps[6].readBack", "steps[9].danger"])
})

it("an unknown taker is named once, not once for each of the words", () => {
  expect(problemsIn(changed("by: an\n    step: TrajectoryOpened", "by: ann\n    step: TrajectoryOpened"))).toEqual([expect.stringContaining("steps[3].by  ann is not among")])
})

it("an empty text and one that is no mapping are no case files", () => {
  expect(problemsIn("")).toEqual(["tiny.yaml:1:1  must be a mapping with omringd, trajectory, title, people and steps"])
  expect(problemsIn("- 1")).toEqual(["tiny.yaml:1:1  must be a mapping with omringd, trajectory, title, people and steps"])
})
