/** Every clause is there once, in every language, and what is named as its answer exists. */
import { readdir, readFile } from "node:fs/promises"
import { languages } from "@omringd/core"
import { clauses, documentIds, documents, publishedRules } from "@omringd/rules/clauses"
import { describe, expect, it } from "vitest"
import { agreed } from "./agreed.ts"

const packages = new URL("../../../", import.meta.url)
const tests = (await Promise.all(["core", "rules"].map((name) => readdir(new URL(`${name}/test/`, packages), { recursive: true })))).flat()
const tested = new Set(tests.map((file) => file.replace(/^.*\//u, "").replace(/\.test(?:-d)?\.ts$/u, "")))

interface Manifest {
  readonly exports: { readonly [subPath: string]: { readonly "@omringd/source": string } }
}
/** The source behind a module's name. */
const sourceOf = async (from: string): Promise<string> => {
  const [, folder = "", subPath] = from.split("/")
  const manifest = JSON.parse(await readFile(new URL(`${folder}/package.json`, packages), "utf8")) as Manifest
  const source = manifest.exports[subPath === undefined ? "." : `./${subPath}`]?.["@omringd/source"] ?? ""
  return readFile(new URL(`${folder}/${source}`, packages), "utf8")
}

describe("the clauses", () => {
  it.each(documentIds)("of document %s are those that were agreed, each once, with its kind", (document) => {
    const found = clauses.filter((clause) => clause.document === document).map(({ id, kinds }) => [id, kinds.join(" + ")])
    expect(found).toEqual(Object.entries(agreed[document]))
    expect(documents).toHaveProperty(document)
  })
  it("have one id each", () => {
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
  })
  it("stand in a place of the charter, where clauses are numbered", () => {
    expect(clauses.filter(({ document, place }) => (document === "004") !== (place !== undefined)).map(({ id }) => id)).toEqual([])
  })
  it.each(languages)("are whole sentences in %s, each its own", (language) => {
    const texts = clauses.flatMap(({ asks, answeredBy: { people } }) => [asks, ...(people === undefined ? [] : [people])].map((text) => text[language]))
    expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })
  it("share no text between languages", () => {
    expect(clauses.filter(({ asks: { nl, en, sv } }) => new Set([nl, en, sv]).size < 3)).toEqual([])
  })
})

describe("what answers a clause", () => {
  const all = clauses.map(({ id, answeredBy }) => [id, answeredBy] as const)
  it.each(all.filter(([, { views, types }]) => views !== undefined || types !== undefined))("%s names what its module exports", async (_, { views = [], types = [] }) => {
    for (const [from, name] of [...views, ...types]) expect(await sourceOf(from), from).toMatch(new RegExp(`\\b${name.split(".")[0]}\\b`, "u"))
  })
  it("names laws that are tested", () => {
    expect(all.flatMap(([, { laws = [] }]) => laws).filter((law) => !tested.has(law))).toEqual([])
  })
  it("names clauses that exist, and never itself", () => {
    const ids = new Set(clauses.map(({ id }) => id))
    expect(all.flatMap(([id, { clauses: others = [] }]) => others.filter((other) => other === id || !ids.has(other)))).toEqual([])
  })
  it("is the reason why it stays with people for every attitude, and for nothing else", () => {
    expect(clauses.filter(({ kinds, answeredBy: { people } }) => kinds.includes("none") !== (people !== undefined)).map(({ id }) => id)).toEqual([])
  })
})

it("published rules are numbered without gaps", () => {
  expect(publishedRules).toHaveLength(67)
  expect([publishedRules[0], publishedRules.at(-1)]).toEqual(["R1", "R67"])
})
