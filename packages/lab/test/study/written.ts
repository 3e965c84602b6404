/** A whole study as it comes out of a file, to be read as it is or spoiled on purpose. */
const assumed = (value: unknown) => ({ value, assumed: "for the test" })
const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })

export const numbers = {
  "signals-a-year": { value: 4706, source: { what: "registrations, Flanders, 2018", where: "https://example.org/2018" } },
  "share-here": assumed(0.01), "signals-from-outside": assumed(0.5), "younger-than-twelve": assumed(0.54), "consultants": assumed(2), "consultant-caseload": assumed(10),
  "care-workers": assumed(3), "care-worker-caseload": assumed(8), "hours-a-week": assumed(20), "says-yes": assumed(0.7), "gives-feedback": assumed(0.5),
  "plan-breaks": assumed(0.2), "tests-held": assumed(3), "looks-every": assumed(30),
  "children": fixed(2), "parents": fixed(1), "network": fixed(3), "work": fixed(1), "tested-after": fixed(14), "vacant": fixed(30),
  "answers-after": { distribution: "exponential", mean: assumed(3) }, "stays": { distribution: "exponential", mean: assumed(1000) }
}
export const written = { title: "a study", seed: 7, replications: 4, days: 400, "warm-up": 100, numbers, arms: { charter: { packs: ["charter"] } } }

/** The same with one part put in place of another; undefined takes it away. */
export const withPart = (path: readonly string[], part: unknown, value: unknown = written): unknown => {
  const [key, ...deeper] = path
  if (key === undefined) return part
  const { [key]: old, ...others } = value as { readonly [key: string]: unknown }
  const next = withPart(deeper, part, old ?? {})
  return next === undefined ? others : { ...others, [key]: next }
}
