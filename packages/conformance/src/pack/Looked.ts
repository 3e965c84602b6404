/** A pack as the clauses look at it: beside the core and other packs, over histories that are made up and the same each time. */
import { Practice } from "@omringd/core"
import type { Gap, Language, NoticeRule, Pack, Rule } from "@omringd/core"
import type { Examined } from "../run.ts"
import { heardAt, titledEndings } from "./endings.ts"
import { besideOthers } from "./fitting.ts"
import { foundBy } from "./judging.ts"
import { looping } from "./looping.ts"
import { occasionsAt, toldAt } from "./occasions.ts"
import type { Occasion } from "./occasions.ts"
import { intrinsics } from "./intrinsics.ts"
import { foundAtTheEnd, toldStories } from "./tales.ts"
import { wander } from "./wander.ts"
import type { Turn } from "./wander.ts"

/** `sources`: it says which clauses there are for a rule to stand on. `plain`: it says which words are hard. `readable`: it says how hard a text reads. Declared by giving them. @beta */
export type PackAbility = "sources" | "plain" | "readable"

/** A pack, and how it is to be looked at. @beta */
export interface ExaminedPack {
  readonly pack: Pack
  /** Packs that are in force together with it; none when left out. */
  readonly beside?: readonly Pack[]
  /** How many histories of sixty proposals it is judged over; 40 when left out. */
  readonly histories?: number
  /** Another seed makes other histories; 1 when left out. */
  readonly seed?: number
  /** The ids of the clauses and published rules that one of its rules can stand on. */
  readonly sources?: readonly string[]
  /** The words in a text that someone who is not of the trade would not know. */
  readonly hardWordsIn?: (language: Language, text: string) => readonly string[]
  /** How hard a text reads: words per sentence plus the percentage of words of more than six letters (Björnsson, 1968). */
  readonly lix?: (text: string) => number
}

/** Something that a rule found missing, and where. @beta */
export interface Found {
  readonly rule: Rule
  readonly turn: Turn
  readonly gap: Gap
}

/** @beta */
export interface Looked {
  /** Without those of its rules that loop: all other clauses look at the rest. */
  readonly pack: Pack
  /** The ids of its rules that loop without end. */
  readonly loops: readonly string[]
  readonly beside: readonly Pack[]
  readonly sources: readonly string[]
  readonly hardWordsIn: (language: Language, text: string) => readonly string[]
  readonly lix: (text: string) => number
  /** The core with the packs beside it, without the pack itself. */
  readonly without: Practice
  /** The same with the pack. */
  readonly practice: Practice
  /** What all objects and lists share, as it was before the pack was asked anything. */
  readonly intrinsics: ReturnType<typeof intrinsics>
  /** The rules of others: of the core and of the packs beside it. */
  readonly others: readonly Rule[]
  /** The histories, each as its turns: half of them went as they go under the pack, half as without it. Made once. */
  histories(): readonly (readonly Turn[])[]
  /** All turns of all of them. */
  turns(): readonly Turn[]
  /** What each of the pack's rules finds missing at each turn. */
  found(): readonly Found[]
  /** The pack's notice rules; none where it tells nobody anything. */
  readonly notices: readonly NoticeRule[]
  /** Where each of them has something to look at. */
  occasions(): readonly Occasion[]
}

const length = 60

const quietly = (ask: () => unknown): void => {
  try {
    ask()
  } catch {} // what is wrong otherwise is for the clauses to say
}

/** Everything that the clauses ask of a pack, in pieces: each history as it goes under it, each rule all along it, each story. */
const askedOf = ({ beside = [], histories = 40, seed = 1 }: ExaminedPack, without: Practice, kept: Map<number, readonly Turn[]>) => (pack: Pack): readonly (() => void)[] => {
  const notices = pack.notices ?? []
  let practice: Practice | undefined
  const beyond = () => (practice ??= besideOthers(beside, pack))
  const stories = pack.rules.flatMap((rule) => [rule.kept, rule.broken].flatMap((tales) => [() => toldStories({ ...tales }).map((told) => foundAtTheEnd(rule, told))]))
  const tales = notices.flatMap((rule) => [rule.told, rule.silent].flatMap((all) => [() => titledEndings({ ...all }).map(([, end]) => heardAt(rule, end, beyond()))]))
  const along = Array.from({ length: histories }, (_, index) => () => {
    const turns = wander(index % 2 === 0 ? beyond() : without, pack.rules, seed * 1_000 + index, length, notices)
    kept.set(index, turns)
    for (const turn of turns) {
      for (const rule of pack.rules) foundBy(rule, turn)
      for (const occasion of occasionsAt(beyond(), notices, turn)) toldAt(occasion)
    }
  })
  return [...stories, ...tales, ...along].map((ask) => () => { quietly(ask) })
}

const lookAt = (examinedPack: ExaminedPack): Looked => {
  const { beside = [], histories = 40, seed = 1, sources = [], hardWordsIn = () => [], lix = () => 0 } = examinedPack
  const own = intrinsics()
  const without = Practice.of(...beside)
  const kept = new Map<number, readonly Turn[]>()
  const { pack, loops } = looping(examinedPack.pack, askedOf(examinedPack, without, kept))
  let practice: Practice | undefined
  let found: readonly Found[] | undefined
  let made: readonly (readonly Turn[])[] | undefined
  let occasions: readonly Occasion[] | undefined
  const notices = pack.notices ?? []
  const looked: Looked = {
    pack, loops, beside, sources, hardWordsIn, lix, without, notices, intrinsics: own,
    get practice() {
      practice ??= besideOthers(beside, pack)
      return practice
    },
    others: without.rules,
    histories: () => {
      made ??= Array.from({ length: histories }, (_, index) => kept.get(index) ?? wander(index % 2 === 0 ? looked.practice : without, pack.rules, seed * 1_000 + index, length, notices))
      return made
    },
    turns: () => looked.histories().flat(),
    found: () => {
      found ??= pack.rules.flatMap((rule) => looked.turns().flatMap((turn) => foundBy(rule, turn).map((gap) => ({ rule, turn, gap }))))
      return found
    },
    occasions: () => {
      occasions ??= looked.turns().flatMap((turn) => occasionsAt(looked.practice, notices, turn))
      return occasions
    }
  }
  return looked
}

const options: { readonly [A in PackAbility]: keyof ExaminedPack } = { sources: "sources", plain: "hardWordsIn", readable: "lix" }
const without = (abilities: readonly PackAbility[]): string =>
  `looked at when it is given \`${abilities.map((one) => options[one]).join("` and `")}\`: testPack({ describe, it }, { pack, ${abilities.map((one) => options[one]).join(", ")} })`

const isPack = (given: Pack | ExaminedPack): given is Pack => !("pack" in given)

/** The pack as the runner takes it. The histories are made for the first clause that asks, and are the same for all. */
export const examined = (given: Pack | ExaminedPack): Examined<Looked, PackAbility> => {
  const asked: ExaminedPack = isPack(given) ? { pack: given } : given
  const can = (Object.keys(options) as PackAbility[]).filter((one) => asked[options[one]] !== undefined) // its own keys
  let looked: Looked | undefined
  return { can, without, fresh: () => (looked ??= lookAt(asked)), patience: 120_000 }
}

/** How a report calls it: `charter@0.1.0`. */
export const nameOf = (given: Pack | ExaminedPack): string => {
  const { name, version } = isPack(given) ? given : given.pack
  return `${name}@${version}`
}
