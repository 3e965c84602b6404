/** What a case file says of itself: title, source, packs, the people and the readable names. */
import { isReference, languages, roles } from "@omringd/core"
import type { Role } from "@omringd/core"
import { usualPacks } from "../packs.ts"
import type { CaseFile, Label, Somebody } from "./CaseFile.ts"
import { isMapping, readText } from "./part.ts"
import type { Mapping, Note } from "./part.ts"
import type { Path } from "./problem.ts"

const noReference = "is not a reference (1-64 letters, digits and . _ : @ / -)"

const readList = (value: unknown, path: Path, note: Note): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((one, index) => readText(one, Array.isArray(value) ? [...path, index] : path, note) ?? [])
}

/** As RFC 5646 writes it: a language, and what else there is to say of it. Whether there is such a language is not looked up. */
export const languageTag = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"

const readLanguage = (value: unknown, note: Note): string | undefined => {
  const text = readText(value, ["language"], note)
  if (text !== undefined && !new RegExp(languageTag, "u").test(text)) note(["language"], "is not written as a language is (expected a tag such as nl, en or sv-FI)")
  return text
}

export const readHead = (value: Mapping, knownPacks: readonly string[], note: Note): Pick<CaseFile, "title" | "source" | "kind" | "language" | "packs"> => {
  const packs = value["packs"] === undefined ? usualPacks : readList(value["packs"], ["packs"], note)
  packs.forEach((pack, index) => {
    if (!knownPacks.includes(pack)) note(["packs", index], `is no pack that this release knows (expected ${knownPacks.join(", ")})`)
  })
  return {
    title: readText(value["title"], ["title"], note) ?? "",
    source: value["source"] === undefined ? [] : readList(value["source"], ["source"], note),
    kind: value["kind"] === undefined ? undefined : readText(value["kind"], ["kind"], note),
    language: value["language"] === undefined ? undefined : readLanguage(value["language"], note),
    packs
  }
}

const entriesOf = (value: unknown, path: Path, note: Note): readonly (readonly [string, unknown])[] => {
  if (!isMapping(value)) {
    note(path, value === undefined ? "is missing" : "must be a mapping from references")
    return []
  }
  return Object.entries(value).filter(([key]) => {
    if (!isReference(key)) note([...path, key], noReference, "key")
    return isReference(key)
  })
}

const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

export const readPeople = (value: unknown, note: Note): ReadonlyMap<string, Somebody> =>
  new Map(entriesOf(value, ["people"], note).flatMap(([id, one]): readonly (readonly [string, Somebody])[] => {
    const path = ["people", id]
    if (!isMapping(one)) {
      note(path, "must say who this is: { name: ..., is: ... }")
      return [[id, { name: id, is: "network-person" }]]
    }
    for (const key of Object.keys(one)) if (key !== "name" && key !== "is") note([...path, key], "is not said of a person here (expected name, is)", "key")
    const name = readText(one["name"], [...path, "name"], note) ?? id
    const is = one["is"]
    if (!isRole(is)) note([...path, "is"], is === undefined ? `is missing (expected one of ${roles.join(", ")})` : `is not one of the roles (expected ${roles.join(", ")})`)
    return [[id, { name, is: isRole(is) ? is : "network-person" }]]
  }))

const readLabel = (value: unknown, path: Path, note: Note): Label | undefined => {
  if (!isMapping(value)) return readText(value, path, note)
  const known: readonly string[] = languages
  for (const key of Object.keys(value)) if (!known.includes(key)) note([...path, key], `is not a language this release speaks (expected ${known.join(", ")})`, "key")
  const read = languages.flatMap((language) => {
    const text = value[language] === undefined ? undefined : readText(value[language], [...path, language], note)
    return text === undefined ? [] : [[language, text] as const]
  })
  if (Object.keys(value).length === 0) note(path, "names nothing in any language")
  return Object.fromEntries(read)
}

export const readLabels = (value: unknown, note: Note): ReadonlyMap<string, Label> =>
  value === undefined
    ? new Map()
    : new Map(entriesOf(value, ["labels"], note).flatMap(([id, one]) => {
        const label = readLabel(one, ["labels", id], note)
        return label === undefined ? [] : [[id, label] as const]
      }))
