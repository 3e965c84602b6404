/** Every pack there is, as it comes without settings, and the folders that hold their rules: one folder for each pack. */
import { readdirSync } from "node:fs"
import type { Pack, Rule } from "@omringd/core"
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
const foldersIn = (place: URL): readonly string[] =>
  readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

/** The folders that hold rules: each is a pack, and none may be missing above. Those of jurisdictions lie together. */
export const folders: readonly string[] = [
  ...foldersIn(source).filter((name) => name !== "language" && name !== "jurisdiction" && name !== "clauses"),
  ...foldersIn(jurisdictions)
]

/** Where a folder of rules lies, seen from the tests. */
export const placeOf = (folder: string): string => `../src/${foldersIn(jurisdictions).includes(folder) ? "jurisdiction/" : ""}${folder}`

/** The ids of the rules in a folder, by the names of their files. */
export const rulesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`${placeOf(folder)}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, ""))

/** What a rule has to be told when no source and no default says it: here one source's value, so that its stories can be judged. */
const settings: { readonly [id: string]: readonly unknown[] } = {
  "dangers-are-few": [3],
  "immediate-plan-looked-at-in-time": [{ days: 7 }]
}

const isRule = (value: unknown): value is Rule => typeof value === "object" && value !== null && "needs" in value && "kept" in value

/** Of what a rule's file exports, the rule itself. */
export const asConfigured = (id: string, exported: readonly unknown[]): Rule => {
  const made = exported.map((one) => (typeof one === "function" ? (one as (...given: readonly unknown[]) => unknown)(...(settings[id] ?? [])) : one)) // a rule, or what makes it
  const rule = made.filter(isRule).find((one) => one.id === id)
  if (rule === undefined) throw new Error(`${id}.ts exports no rule ${id}`)
  return rule
}
