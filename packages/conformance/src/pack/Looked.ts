/** A pack as the clauses look at it: beside the core and other packs, over histories that are made up and the same each time. */
import { Practice } from "@omringd/core"
import type { Gap, Language, NoticeRule, Pack, Rule } from "@omringd/core"
import type { Examined } from "../run.ts"
import { besideOthers } from "./fitting.ts"
import { foundBy } from "./judging.ts"
import { occasionsAt } from "./occasions.ts"
import type { Occasion } from "./occasions.ts"
import { intrinsics } from "./intrinsics.ts"
import { wander } from "./wander.ts"
import type { Turn } from "./wander.ts"

/** `sources`: it says which clauses there are for a rule to stand on. `plain`: it says which words are hard. Declared by giving them. @beta */
export type PackAbility = "sources" | "plain"

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
}

/** Something that a rule found missing, and where. @beta */
export interface Found {
  readonly rule: Rule
  readonly turn: Turn
  readonly gap: Gap
}

/** @beta */
export interface Looked {
  readonly pack: Pack
  readonly beside: readonly Pack[]
  readonly sources: readonly string[]
  readonly hardWordsIn: (language: Language, text: string) => readonly string[]
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

const lookAt = ({ pack, beside = [], histories = 40, seed = 1, sources = [], hardWordsIn = () => [] }: ExaminedPack): Looked => {
  const without = Practice.of(...beside)
  let practice: Practice | undefined
  let found: readonly Found[] | undefined
  let made: readonly (readonly Turn[])[] | undefined
  let occasions: readonly Occasion[] | undefined
  const notices = pack.notices ?? []
  const looked: Looked = {
    pack, beside, sources, hardWordsIn, without, notices, intrinsics: intrinsics(),
    get practice() {
      practice ??= besideOthers(beside, pack)
      return practice
    },
    others: without.rules,
    histories: () => {
      made ??= Array.from({ length: histories }, (_, index) => wander(index % 2 === 0 ? looked.practice : without, pack.rules, seed * 1_000 + index, length, notices))
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

const isPack = (given: Pack | ExaminedPack): given is Pack => !("pack" in given)

/** The pack as the runner takes it. The histories are made for the first clause that asks, and are the same for all. */
export const examined = (given: Pack | ExaminedPack): Examined<Looked, PackAbility> => {
  const asked: ExaminedPack = isPack(given) ? { pack: given } : given
  const can: readonly PackAbility[] = [...(asked.sources === undefined ? [] : ["sources" as const]), ...(asked.hardWordsIn === undefined ? [] : ["plain" as const])]
  let looked: Looked | undefined
  return { can, fresh: () => (looked ??= lookAt(asked)), patience: 120_000 }
}

/** How a report calls it: `charter@0.1.0`. */
export const nameOf = (given: Pack | ExaminedPack): string => {
  const { name, version } = isPack(given) ? given : given.pack
  return `${name}@${version}`
}
