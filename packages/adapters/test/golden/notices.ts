/** What the outbox of a golden store holds: notices that wait, one that holds its line up, one that rests, one that is parked and one that was brought. */
import * as fs from "node:fs"
import type { Notice } from "@omringd/core"
import type { Outcome } from "@omringd/core/Notices"

/** As they were put; recorded once, never made again. */
export const goldenNotices: readonly Notice[] = JSON.parse(fs.readFileSync(new URL("notices.json", import.meta.url), "utf8"))
const idOf = (number: number): string => goldenNotices[number - 1]?.id ?? ""

/** What came of the first, third, fifth and sixth. */
export const goldenOutcomes: readonly Outcome[] = [
  { id: idOf(1), came: "brought" },
  { id: idOf(3), came: "again", at: 1_772_500_000_000, tried: 2, why: "busy", said: "later" },
  { id: idOf(5), came: "rest", until: 1_772_400_000_000 },
  { id: idOf(6), came: "parked", tried: 1, why: "refused", said: "no such address", at: "2026-03-02T10:00:00Z" }
]
/** When only the second, the fourth and the seventh are free to go. */
export const goldenNow = 1_772_300_000_000
