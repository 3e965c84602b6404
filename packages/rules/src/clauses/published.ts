/** The published rules of our catalogue: guidance of elsewhere, each by an id that never changes. A rule may stand on one instead of a clause. */
const last = 67

/** `R1` to `R67`. @beta */
export const publishedRules: readonly string[] = Array.from({ length: last }, (_, before) => `R${before + 1}`)
