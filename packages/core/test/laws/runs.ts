/** How many runs each law gets, and from which seed: `OMRINGD_RUNS` (1000 unless set) and `OMRINGD_SEED`. */
const number = (name: string): number | undefined => {
  const written = process.env[name]
  return written === undefined || written === "" ? undefined : Number(written)
}
const seed = number("OMRINGD_SEED")

export const runs = number("OMRINGD_RUNS") ?? 1_000
/** With few runs not everything is met; how often something was is looked at only when there are enough. */
export const areEnough = runs >= 500
export const parameters = { numRuns: runs, ...(seed === undefined ? {} : { seed }) }
