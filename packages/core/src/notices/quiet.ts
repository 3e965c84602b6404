/**
 * When someone's quiet hours end. They are read by the wall clock of the zone: an hour that a change to summer time leaves out is not waited
 * for, and one that comes twice in autumn is quiet twice. What cannot be read is no quiet hour: whoever wrote it wrongly is told rather than not.
 */
import type { Quiet } from "./directory.ts"

const minute = 60_000
const ofDay = 24 * 60

/** The minute of the day that `HH:MM` says. */
const minuteOf = (time: string): number | undefined => {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time)
  return found === null ? undefined : Number(found[1]) * 60 + Number(found[2])
}

type Wall = (millis: number) => number

/** Making one takes longer than asking one a hundred times, and there are few zones. */
const walls = new Map<string, Wall>()
const mostZones = 1_000

/** What minute of the day a zone's clock shows; undefined when there is no such zone. */
const wallIn = (zone: string): Wall | undefined => {
  const known = walls.get(zone)
  if (known !== undefined) return known
  try {
    const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
    const wall: Wall = (millis) => minuteOf(format.format(millis)) ?? 0
    if (walls.size < mostZones) walls.set(zone, wall)
    return wall
  } catch {
    return undefined
  }
}

const after = (from: number, to: number): number => (to - from + ofDay) % ofDay

/** The next minute after this one in which it is no longer quiet. */
const endAfter = (start: number, wall: Wall, until: number, isQuiet: (at: number) => boolean): number => {
  let at = start
  for (let shows = wall(at); isQuiet(shows); shows = wall(at)) {
    const hop = after(shows, until)
    // Where the clock is moved within the hop it is gone through minute by minute.
    at += (after(shows, wall(at + hop * minute)) === hop ? hop : 1) * minute
  }
  return at
}

/** @public */
export const QuietHours = {
  /** The millisecond since 1970 at which the quiet hours end that `now` is in; undefined when it is in none, or they cannot be read. */
  end: (now: number, { from, until, zone }: Quiet): number | undefined => {
    const [first, last, wall] = [minuteOf(from), minuteOf(until), wallIn(zone)]
    if (first === undefined || last === undefined || wall === undefined) return undefined
    const start = Math.floor(now / minute) * minute
    // A whole day is never over: it is looked at again when the next one begins.
    if (first === last) return start + (after(wall(start), last) || ofDay) * minute
    const isQuiet = (at: number) => after(first, at) < after(first, last)
    return isQuiet(wall(start)) ? endAfter(start, wall, last, isQuiet) : undefined
  }
}
