/** Words as people write them, and as no one would: each has to come back as it was, for ever. */
import { isObject } from "../../src/Reading.ts"
import { longestText } from "../../src/Words.ts"

export const oddTexts: readonly string[] = [
  "She draws three houses and says what belongs in each.",
  "“Dat wil ik niet,” zei hij. Één keer nog.", "Vad är vi oroliga för? Vad fungerar bra?", "élève 🌱 👩‍👧 🇧🇪", "e\u0301 is not \u00e9", "שלום, مرحبا", "子どもの声",
  "\"quoted\" and \\ and / and \\u0041", "two\nlines\r\nand a\ttab", "\u0000\u0001\u001f\u007f\u0080", ".\u2028\u2029.", "\ufeff.", "\ud800 alone", "alone \udc00", "\udc00\ud800 the wrong way round",
  "\u{10ffff}\u{1f600}", "__proto__", "constructor", "{\"step\":\"GoalSet\"}", "null", "0", "-0", "1e400", "</script><!--", "'; drop table steps; --", "${words}", "{child}", " spaces at both ends ",
  "…"
]
/** As long as words may be, and in more bytes than characters: told once. */
export const longTexts: readonly string[] = ["x".repeat(longestText), "é".repeat(3_000)]

/** The same with other words: each text in turn for the next one that stands there. */
export const retold = (value: unknown, next: () => string): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => retold(one, next))
  if (!isObject(value)) return value
  if (typeof value["text"] === "string" && Array.isArray(value["about"])) return { ...value, text: next() }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, retold(one, next)]))
}
