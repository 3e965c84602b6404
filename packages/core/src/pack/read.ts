/** A pack as a practice uses it: a frozen copy, read once. Nothing that it does later to what it handed in changes a practice. */
import type { Keeps } from "../Keeping.ts"
import { sdks } from "../Pack.ts"
import type { Pack, Sdk } from "../Pack.ts"
import { readMandates } from "./mandates.ts"
import { readNotice } from "./notice.ts"
import type { PackProblem } from "./problem.ts"
import { inside, isNamed, isPlain, isVersioned, listOf, unfit } from "./reader.ts"
import type { PackReader } from "./reader.ts"
import { readRule } from "./rule.ts"

const isSpoken = (sdk: unknown): sdk is Sdk => sdks.some((one) => one === sdk)

const readSdk = (value: unknown, reader: PackReader): Sdk => {
  const spoken = sdks.map((sdk) => `sdk: ${sdk}`).join(" or ")
  if (isSpoken(value)) return value
  unfit(inside(reader, "sdk"), value === undefined ? "no-sdk" : "unknown-sdk", value, spoken)
  return sdks[0]
}

const read = (value: { readonly [key: string]: unknown }, reader: PackReader): Pack => {
  const { name, version, sdk, rules, mandates = {}, notices, keeps } = value
  if (!isNamed(name)) unfit(inside(reader, "name"), "no-name", name)
  if (!isVersioned(version)) unfit(inside(reader, "version"), "no-version", version)
  if (keeps !== undefined && typeof keeps !== "function") unfit(inside(reader, "keeps"), "not-a-function")
  return Object.freeze({
    name: String(name), version: String(version), sdk: readSdk(sdk, reader),
    rules: listOf(reader, "rules", rules, readRule),
    mandates: readMandates(mandates, reader),
    ...(notices === undefined ? {} : { notices: listOf(reader, "notices", notices, readNotice) }),
    ...(typeof keeps === "function" ? { keeps: keeps as Keeps } : {}) // what it answers is read when it does
  })
}

const nameOf = (value: unknown, index: number): string => {
  const named = isPlain(value) ? value["name"] : undefined
  return isNamed(named) ? named : `packs[${index}]`
}

export interface ReadPack {
  /** Undefined where there is no pack to speak of. */
  readonly pack: Pack | undefined
  readonly problems: readonly PackProblem[]
}

/** Reads whatever was handed in as a pack. Never throws. */
const readPack = (value: unknown, index: number, known: Map<object, unknown>): ReadPack => {
  const problems: PackProblem[] = []
  const whole = (pack: string): PackReader => ({ pack, rule: undefined, path: [], problems, known })
  try {
    const reader = whole(nameOf(value, index))
    if (!isPlain(value)) return { pack: unfit(reader, "not-a-pack", value), problems }
    return { pack: read(value, reader), problems }
  } catch {
    return { pack: undefined, problems: [{ pack: `packs[${index}]`, path: [], problem: "unreadable" }] }
  }
}

/** Each pack by itself; what two of them cannot both be is looked at afterwards. */
export const readPacks = (values: readonly unknown[]): readonly ReadPack[] => {
  const known = new Map<object, unknown>()
  return values.map((value, index) => readPack(value, index, known))
}
