/** Values and keys that have broken readers of JSON before. */
import { Step } from "../../src/Step.ts"
import type { Random } from "./random.ts"

/** A piece of JSON that no value writes as it stands here. */
export class Raw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export const keys = [
  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "toJSON", "__defineGetter__", "length", "then", "0", "1", "-1", "4294967295", "", " ", "\u0000",
  "more", "step", "open", "schema", "instead", "text", "about", "by", "Step", "ste\u0070", "\ud800", "é", "e\u0301", "polluted", "rule", "deviation", "id "
] as const

const raws = [
  "1e400", "-1e400", "-0", "-0.0", "0.0", "1E0", "1e0", "10e-1", "1.0", "1e-400", "9007199254740993", "1e21", "123456789012345678901234567890", "0.1e1", "5e-324",
  "1.7976931348623157e308", "NaN", "Infinity", "01", "+1", ".5", "1.", "0x1", "undefined", "'a'", "\"\\u0061n\"", "\"\\ud83c\\udf31\"", "\"\\ud800\"", "\"\\/\"", "\"\u0007\"", "\"\\x\"", "tru", "[,]", "{,}"
] as const
const texts = [
  "", " ", "\n", "…", "an", "noor", "a b", "-a", "a".repeat(64), "a".repeat(65), "é", "\ud800", "\udc00", "\ud83c\udf31", "\u0000", "\u2028", "\ufeff", "\u00a0", "\"", "\\", "__proto__", "constructor",
  "2026-03-02", "2026-02-30", "2024-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00.5Z", "2026-03-02T24:00:00Z", "2026-03-02T10:00:00.123Z", "2026-3-2", "２０２６-03-02",
  "1", "true", "null", "should", "must", "talk", "x".repeat(20_001), "\ud800".repeat(50), "[object Object]"
] as const

const nest = (depth: number, open: string, close: string, inside: string): Raw => new Raw(`${open.repeat(depth)}${inside}${close.repeat(depth)}`)
/** A step, corrected so many times over. */
export const corrections = (depth: number, step: string): Raw =>
  nest(depth, "{\"because\":{\"about\":[\"an\"],\"by\":\"an\",\"text\":\"…\"},\"corrects\":\"1\",\"instead\":", ",\"step\":\"StepCorrected\"}", step)
const depths = [3, 40, 200] as const
/** Deep enough that some stack gives out; rare, because it takes long. */
const abysses = [1_000, 4_000, 12_000] as const

const nested = (random: Random): Raw => {
  const depth = random.oneIn(20) ? random.pick(abysses) : random.pick(depths)
  switch (random.below(4)) {
    case 0: return nest(depth, "[", "]", "")
    case 1: return nest(depth, "{\"a\":", "}", "1")
    case 2: return nest(depth, "{\"__proto__\":", "}", "{\"polluted\":true}")
    default: return corrections(depth, "{\"step\":\"PlanAccepted\"}")
  }
}

/** Something that should hardly ever stand where it is put. */
export const hostile = (random: Random): unknown => {
  switch (random.below(12)) {
    case 0: case 1: return new Raw(random.pick(raws))
    case 2: case 3: case 4: return random.pick(texts)
    case 5: return random.pick([null, true, false, [], {}, [[]], [null], [{}]])
    case 6: return random.pick([0, 1, 2, 3, 4, -1, 1.5, 11, 2 ** 31, 2 ** 53, 1e300])
    case 7: return random.oneIn(8) ? nested(random) : { [random.pick(keys)]: random.pick(texts) }
    case 8: return { text: random.pick(texts), about: [random.pick(texts)], by: random.pick(texts) }
    case 9: return { step: random.any(Step.tags) ?? "PlanAccepted" }
    case 10: return random.oneIn(40) ? Array.from({ length: random.pick([999, 1_000, 1_001]) }, () => "an") : [random.pick(texts), random.pick(texts)]
    default: return JSON.parse(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`)
  }
}
