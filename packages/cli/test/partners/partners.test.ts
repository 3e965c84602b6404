/** `omringd partners`: what it lists, in which words, and how it ends. */
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { languages } from "@omringd/core"
import { Partners } from "@omringd/core/Partners"
import type { Answer } from "@omringd/core/Partners"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterEach, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { openPartners, problemSentence } from "../../src/index.ts"
import { partnerWords } from "../../src/words/partners.ts"
import { inFolder } from "../tiny.ts"
import { asked } from "../program/asked.ts"

const town = fileURLToPath(new URL("../../../../examples/partners.yaml", import.meta.url))
const text = await readFile(town, "utf8")

const ran = (...args: readonly string[]) => asked("partners", ...args)
const evening = [town, "--need", "evenings-off", "--near", "oudstraat", "--child-age", "7", "--on", "2026-03-02"] as const

const written = <A>(content: string, use: (file: string) => Promise<A>, name = "town.yaml"): Promise<A> =>
  inFolder(async (folder) => {
    const file = join(folder, name)
    await writeFile(file, content)
    return use(file)
  })
const changed = (part: string, other: string): string => {
  if (!text.includes(part)) throw new Error(`the town has no ${part}`)
  return text.replace(part, other)
}
const problemsIn = (content: string) => written(content, async (file) => {
  const read = await openPartners(file)
  return "problems" in read ? read.problems.map((one) => problemSentence("town.yaml", one)) : []
})

describe("what it lists", () => {
  it("is a page: lighter and nearer first, each with why, and what is not for here and now", async () => {
    const { exit, out, err } = await ran(...evening)
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out.split("\n").filter((line) => /^(\d\.|──)/.test(line)).map((line) => line.slice(0, 24))).toEqual([
      "── Light: fits into ever", "1. De lange tafel: eatin", "2. SK Lindebeek: trainin", "3. Huis De Beuk: a sitte",
      "── Medium: takes some ro", "4. Meters en peters: a f", "5. Dienst Thuis Samen: s", "── Heavy: changes the fa", "6. Dienst Thuis Samen: s"
    ])
    expect(out).toContain("   informal · neighbourhood · in Oudstraat itself · all ages\n   contact: street-list/4\n   ~ comes first: the nearest of what is lightest\n")
    expect(out).toContain("   ~ as light and near, but professional\n")
    expect(out).not.toContain("\u001b")
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(96)
  })
  it("in every language", async () => {
    const first = async (language: string) => (await ran(...evening, "--language", language)).out.split("\n").slice(0, 2)
    expect(await first("nl")).toEqual(["Een vrije avond voor de ouders: wie kan iets doen in de buurt van Oudstraat", "2 maart 2026 · voor een kind van 7 jaar · Lindebeek, a town that is not there"])
    expect(await first("sv")).toEqual(["En ledig kväll för föräldrarna: vem kan göra något nära Oudstraat", "2 mars 2026 · för ett barn på 7 år · Lindebeek, a town that is not there"])
  })
  it("says so when there is nothing, and why what could do it does not", async () => {
    const { exit, out } = await ran(town, "--need", "homework", "--near", "lindebeek", "--on", "2026-07-01", "--child-age", "13")
    expect(exit).toBe(0)
    expect(out).toContain("Nothing is known for this, here and now.")
    expect(out.replaceAll(/\s+/g, " ")).toContain("· Basisschool De Beek: homework after school (ran until 30 June 2026; is for those aged 6 to 12; comes to a part of it only)")
  })
  it("as data", async () => {
    const data = JSON.parse((await ran(...evening, "--json")).out) as Answer & { readonly query: object }
    expect(Object.keys(data)).toEqual(["omringd", "title", "query", "found", "leftOut"])
    expect(data.query).toEqual({ need: "evenings-off", near: "oudstraat", on: "2026-03-02", childAge: 7 })
    expect(data.found.map(({ offer, order }) => [offer.id, order.after])).toEqual([
      ["long-table", undefined], ["training", "nearness"], ["sitting", "kind"], ["a-fixed-evening", "weight"], ["weekly-visit", "nearness"], ["short-stay", "weight"]
    ])
    expect(data.leftOut).toEqual([])
  })
  it("is of today when no day is asked", async () => {
    const { query } = JSON.parse((await ran(...evening.slice(0, 5), "--json")).out) as { readonly query: { readonly on: string } }
    expect(Math.abs(Date.parse(query.on) - Date.now())).toBeLessThan(2 * 86_400_000)
  })
  it("a directory can be JSON", () => written(JSON.stringify(parse(text)), async (file) => {
    expect((await ran(file, ...evening.slice(1))).out).toBe((await ran(...evening)).out)
  }, "town.json"))
})

describe("colour", () => {
  const before = { ...process.env }
  afterEach(() => { process.env = { ...before } })
  it("is there when it is asked for", async () => {
    process.env = { ...before, FORCE_COLOR: "1" }
    delete process.env["NO_COLOR"]
    expect((await ran(...evening)).out).toContain("\u001b[1m")
  })
})

describe("what is wrong is said", () => {
  it("with the directory: every problem at its place, exit code 2, and nothing is listed", () =>
    written(changed("weight: medium", "weight: huge").replace("within: heuvelrand", "within: heuvelrnd"), async (file) => {
      const { exit, out, err } = await ran(file, ...evening.slice(1))
      expect({ exit, out }).toEqual({ exit: 2, out: "" })
      expect(err.split("\n").slice(0, 2)).toEqual([
        expect.stringMatching(/town\.yaml:21:30 {2}places\[1\]\.within {2}is no place of this directory \(expected heuvelrand, lindebeek, /),
        expect.stringMatching(/town\.yaml:\d+:17 {2}partners\[2\]\.offers\[0\]\.weight {2}Expected "light" \| "medium" \| "heavy"$/)
      ])
      expect(err).toContain("2 problems in")
      expect(err).toContain("None of it was used.")
    }))
  it.each<readonly [string, string, string, RegExp]>([
    ["a postal code without quotes", 'reach: ["9999", steenhoek]', "reach: [9999, steenhoek]", /partners\[3\]\.offers\[0\]\.reach\[0\] {2}Expected string$/],
    ["a key written twice", "title: L", "title: K\ntitle: L", /title {2}is written twice here; keep one$/],
    ["no YAML", "omringd: 1", "omringd: [1", /is not YAML/],
    ["another format", "omringd: 1", "omringd: 9", /omringd {2}is a format that this release does not read; it reads 1$/]
  ])("with %s", async (_, part, other, expected) => {
    const problems = await problemsIn(changed(part, other))
    expect(problems.some((one) => expected.test(one))).toBe(true)
  })
  it("with no file, a folder, an empty text", async () => {
    expect((await ran("nowhere.yaml", ...evening.slice(1))).err).toMatch(/^nowhere\.yaml:1:1 {2}there is no such file/)
    expect((await inFolder((folder) => ran(folder, ...evening.slice(1)))).err).toContain("this is no ordinary file")
    expect(await problemsIn("")).toEqual(["town.yaml:1:1  Expected object"])
  })
  it("with the question: what there is instead, exit code 1", async () => {
    const { exit, out, err } = await ran(town, "--need", "sleep", "--near", "moon")
    expect({ exit, out }).toEqual({ exit: 1, out: "" })
    expect(err).toMatch(/^--need sleep is no need of this directory \(expected evenings-off, .*\n--near moon is no place of this directory \(expected heuvelrand, /)
  })
  it.each([
    [[town, "--need", "homework"], /required option '-p, --near <place>' not specified/], [[...evening, "--child-age", "26"], /an age in whole years, 0 to 25/],
    [[...evening, "--child-age", "-1"], /age in whole years/], [[...evening, "--child-age", "1e1"], /age in whole years/], [[...evening, "--on", "2026-02-30"], /a day that exists/]
  ] as const)("with the options %#", async (args, expected) => {
    const { exit, out, err } = await ran(...args)
    expect({ exit, out }).toEqual({ exit: 1, out: "" })
    expect(err).toMatch(expected)
  })
})

describe("the JSON Schema of a directory", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, formats: { date: true } }).compile(Partners.jsonSchema())
  it("is kept in schema/ and printed", async () => {
    const kept = await readFile(new URL("../../schema/partners.schema.json", import.meta.url), "utf8")
    // When red: pnpm --silent omringd schema partners > packages/cli/schema/partners.schema.json
    expect(kept).toBe(`${JSON.stringify(Partners.jsonSchema(), undefined, 2)}\n`)
    expect(await asked("schema", "partners")).toEqual({ exit: 0, out: kept, err: "" })
  })
  it("accepts the example", () => {
    expect(validate(parse(text))).toBe(true)
  })
  it.each([
    ["weight: medium", "weight: huge"], ["omringd: 1", "omringd: 2"], ["contact: street-list/4", "contact: javascript:alert"], ["contact: street-list/4", "contact: street list"],
    ["reach: everywhere", "reach: nowhere"], ["title:", "titel:"], ["from: 2025-09-01", "from: tomorrow"], ["sector: school", "sector: scholl"], ["ages: { from: 8, to: 25 }", "ages: { from: 8, to: 26 }"],
    ["does: [homework]", "does: []"], ["kind: formal", "kind: friend"]
  ])("refuses what reading refuses: %s, %s", async (part, other) => {
    const content = changed(part, other)
    expect(validate(parse(content))).toBe(false)
    expect(await problemsIn(content)).not.toEqual([])
  })
})

it("every language has its own words, with the same names to fill in", () => {
  const texts = (value: unknown, path = ""): readonly (readonly [string, string])[] =>
    typeof value === "string" ? [[path, value]] : typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`)) : []
  const names = (one: string) => [...one.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
  const [first, ...others] = languages.map((language) => texts(partnerWords[language]))
  for (const other of others) expect(other.map(([path, one]) => [path, names(one)])).toEqual(first?.map(([path, one]) => [path, names(one)]))
})
