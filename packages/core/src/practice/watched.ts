/** Tells whoever watches when a pack fails, and who hands in a clock when it is slow. */
import type { Heard, Source } from "./asking.ts"
import type { PackFailure, Watch } from "./failing.ts"

const tell = (watch: Watch, failure: PackFailure): void => {
  try {
    watch.failed(failure)
  } catch {} // who watches cannot get in the way of who judges
}

export const watched = <A>(watch: Watch, { pack, rule, asked }: Source, trajectory: string, hear: () => Heard<A>): Heard<A> => {
  const { clock, slow = 1 } = watch
  const from = clock?.now()
  const heard = hear()
  const milliseconds = clock === undefined || from === undefined ? undefined : clock.now() - from
  const failed = heard.failed ?? (milliseconds !== undefined && milliseconds >= slow ? "slow" : undefined)
  if (failed !== undefined) {
    tell(watch, { pack, rule, asked, failed, trajectory, ...("thrown" in heard ? { thrown: heard.thrown } : {}), ...(milliseconds === undefined ? {} : { milliseconds }) })
  }
  return heard
}
