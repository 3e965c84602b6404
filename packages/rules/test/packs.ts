/** Every pack there is, as it comes without settings, and the folders that hold their rules: one folder for each pack. */
import { existsSync, readdirSync } from "node:fs"
import type { NoticeRule, Pack, Rule } from "@omringd/core"
import { charter } from "../src/charter.ts"
import { dialogue } from "../src/dialogue.ts"
import { england, flanders, netherlands, sweden } from "../src/jurisdiction.ts"
import { nearHome } from "../src/near-home.ts"
import { network } from "../src/network.ts"
import { partnership } from "../src/partnership.ts"
import { practice } from "../src/practice.ts"

export const packs: readonly Pack[] = [
  charter(),
  dialogue(),
  network(),
  partnership(),
  nearHome(),
  practice({ mostDangers: 3, immediatePlanReviewedEvery: { days: 7 }, goalOfTheFamily: true }), // where sources disagree it waits for a choice
  flanders(),
  netherlands(),
  sweden(),
  england()
]

const source = new URL("../src/", import.meta.url)
const jurisdictions = new URL("jurisdiction/", source)
/** Beside packs lie what is not one: texts, clauses, who is told, and under a pack its notices. */
const noPack: ReadonlySet<string> = new Set(["language", "jurisdiction", "clauses", "told", "notices"])
const foldersIn = (place: URL): readonly string[] =>
  readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !noPack.has(entry.name)).map(({ name }) => name)

/** The folders that hold rules: each is a pack, and none may be missing above. Those of jurisdictions lie together. */
export const folders: readonly string[] = [
  ...foldersIn(source),
  ...foldersIn(jurisdictions)
]

/** Where a folder of rules lies, seen from the tests. */
export const placeOf = (folder: string): string => `../src/${foldersIn(jurisdictions).includes(folder) ? "jurisdiction/" : ""}${folder}`

const namesIn = (place: string): readonly string[] => {
  const folder = new URL(`${place}/`, import.meta.url)
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".ts")).map((file) => file.replace(/\.ts$/, "")) : []
}
/** The ids of the rules in a folder, by the names of their files. */
export const rulesIn = (folder: string): readonly string[] => namesIn(placeOf(folder))

/** Where the notice rules of each pack lie; what several jurisdictions tell lies once, beside them. */
export const noticePlaces: readonly string[] = [...folders.map((folder) => `${placeOf(folder)}/notices`), "../src/jurisdiction/notices"]
export const noticesIn = (place: string): readonly string[] => namesIn(place)
/** Every notice rule, with a pack that brings it. */
export const notices: ReadonlyMap<string, { readonly rule: NoticeRule; readonly pack: Pack }> = new Map(
  packs.toReversed().flatMap((pack) => (pack.notices ?? []).map((rule) => [rule.id, { rule, pack }] as const))
)

/** What a rule has to be told when no source and no default says it: here one source's value, so that its stories can be judged. */
const settings: { readonly [id: string]: readonly unknown[] } = {
  "dangers-are-few": [3],
  "immediate-plan-looked-at-in-time": [{ days: 7 }]
}

const isRule = (value: unknown): value is Rule => typeof value === "object" && value !== null && "needs" in value && "kept" in value

const isNoticeRule = (value: unknown): value is NoticeRule => typeof value === "object" && value !== null && "told" in value && "silent" in value

const found = <R extends { readonly id: string }>(id: string, exported: readonly unknown[], is: (value: unknown) => value is R): R => {
  const made = exported.map((one) => (typeof one === "function" ? (one as (...given: readonly unknown[]) => unknown)(...(settings[id] ?? [])) : one)) // a rule, or what makes it
  const rule = made.filter(is).find((one) => one.id === id)
  if (rule === undefined) throw new Error(`${id}.ts exports no rule ${id}`)
  return rule
}
/** Of what a rule's file exports, the rule itself. */
export const asConfigured = (id: string, exported: readonly unknown[]): Rule => found(id, exported, isRule)
export const noticeAsConfigured = (id: string, exported: readonly unknown[]): NoticeRule => found(id, exported, isNoticeRule)
