import { Practice, Step } from "@omringd/core"
import type { Fields, Rule } from "@omringd/core"
import { hear, judge } from "@omringd/core/Story"
import { describe, expect, it } from "vitest"
import { notices } from "../packs.ts"
import { languagePacks, line, rules, textsOfCodes, textsOfMeanings, textsOfNotices, textsOfPack, textsOfRules } from "./texts.ts"
import type { Text } from "./texts.ts"

const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name)
const namedOutside = (part: string, allowed: (code: string) => readonly string[]): readonly string[] =>
  textsOfCodes
    .filter(({ of }) => of.startsWith(`${part} `))
    .flatMap((text: Text) =>
      namesIn(text.text)
        .filter((name) => !allowed(text.of.slice(part.length + 1)).includes(name))
        .map((name) => line(text, `{${name}}`)))

/** What can be named: a reference, a day, a number, or several of them. A code or a yes or no has no words of its own. */
const canBeNamed = ({ shape }: Fields[string]): boolean =>
  shape.kind === "list" ? shape.min > 0 && canBeNamed(shape.of) : ["reference", "fresh", "day", "whole"].includes(shape.kind)
const namesOf = (tag: string): readonly string[] => {
  if (!Step.isTag(tag)) return []
  const fields = Step.definition(tag).fields
  const own = Object.entries(fields).filter(([, field]) => !field.optional && canBeNamed(field)).map(([name]) => name)
  // A step with a field `by` of its own would leave open who is meant: its taker is not named.
  return "by" in fields ? own.filter((name) => name !== "by") : ["by", ...own]
}

const namesOfReasons: { readonly [reason: string]: readonly string[] } = {
  Malformed: ["faults"], WrongPhase: ["phase", "possibleFrom"], NotInIt: ["by"], OtherMandate: ["by", "role", "heldBy", "mandate"],
  UnknownReference: ["path", "reference"], ReferenceInUse: ["path", "reference"], Misfit: ["misfit"], IdTaken: ["id", "number"],
  RecordedBeforeItHappened: ["at", "recordedAt"], UnfitPack: ["problem"], Unmet: ["need"]
}

/** What every need of a rule is about, in the stories that break it; each of its own needs, wherever they were found. */
const aboutOf = ({ broken, ...rule }: Rule): readonly string[] => {
  const abouts = Object.values(broken).flatMap((tale) => {
    const found = judge({ broken, ...rule }, tale)
    return Array.isArray(found) ? found.map(({ about }) => Object.keys(about)) : []
  })
  return (abouts[0] ?? []).filter((name) => abouts.every((about) => about.includes(name)))
}
const about = new Map(rules.map((rule) => [`rule ${rule.id}`, aboutOf(rule)]))

/** What everyone who is told at the end of a story is told of. */
const toldOf = new Map([...notices].map(([id, { rule, pack }]) => {
  const abouts = Object.values(rule.told).flatMap((tale) => {
    const heard = hear(rule, tale, Practice.of(pack))
    return "reasons" in heard ? [] : heard.map((one) => Object.keys(one.about))
  })
  return [`notice ${id}`, (abouts[0] ?? []).filter((name) => abouts.every((about) => about.includes(name)))]
}))

describe("a text names only what is always there", () => {
  it("of a step: who took it, and the step's own required fields", () => {
    expect(namedOutside("steps", namesOf)).toEqual([])
  })
  it("of a reason: what that reason holds", () => {
    expect(namedOutside("reasons", (code) => namesOfReasons[code] ?? [])).toEqual([])
  })
  it("of a misfit: what it is about; of safety: the child", () => {
    expect(namedOutside("misfits", () => ["about"])).toEqual([])
    expect(namedOutside("safety", () => ["child"])).toEqual([])
  })
  it("of a rule: what each of its needs is about, also in a further language", () => {
    const texts = [...textsOfRules, ...languagePacks.flatMap(textsOfPack)]
    expect(texts.flatMap((text) => namesIn(text.text).filter((name) => about.get(text.of)?.includes(name) !== true).map((name) => line(text, `{${name}}`))))
      .toEqual([])
  })
  it("of a notice: what everyone who is told is told of", () => {
    expect(textsOfNotices.length).toBeGreaterThan(200)
    expect(textsOfNotices.flatMap((text) => namesIn(text.text).filter((name) => toldOf.get(text.of)?.includes(name) !== true).map((name) => line(text, `{${name}}`))))
      .toEqual([])
  })
  it("of a word of the trade: nothing", () => {
    expect(textsOfMeanings.filter(({ text }) => /[{}]/u.test(text)).map((text) => line(text, "a name"))).toEqual([])
  })
  it.each(["phases", "roles", "mandates", "plan", "tracks", "ends", "states", "strengths", "codes"])("of %s: nothing", (part) => {
    expect(namedOutside(part, () => [])).toEqual([])
  })
})
