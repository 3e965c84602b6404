/** Names in the order of their UTF-8 bytes, as stores give them. JavaScript compares UTF-16, in which some later characters come before. */

/** UTF-16 puts what lies beyond U+FFFF, written with surrogates, before U+E000. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000)

export const isBefore = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (one !== other) return rank(one) < rank(other)
  }
  return a.length < b.length
}
