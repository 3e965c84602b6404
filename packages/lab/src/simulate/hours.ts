/** Working hours: from nine, Monday to Friday, so many a day. Time is in days since a Monday at midnight. */
const begins = 9 / 24
/** A thousandth of a second: what rounding leaves over of a day's work is not kept for the next morning. */
const rounding = 1e-8

/** Hours that one who is always at work has worked by then, from the first Monday on. */
export const hoursUntil = (time: number, hoursAWeek: number): number => {
  const day = Math.floor(time)
  const weeks = Math.floor(day / 7)
  const weekday = day - 7 * weeks
  const today = weekday < 5 ? Math.min(Math.max((time - day - begins) * 24, 0), hoursAWeek / 5) : 0
  return weeks * hoursAWeek + Math.min(weekday, 5) * hoursAWeek / 5 + today
}

/** When so many hours of work are done that can begin at `from`. */
export const workedUntil = (from: number, hours: number, hoursAWeek: number): number => {
  const length = hoursAWeek / 5 / 24
  let day = Math.floor(from)
  let at = from - day
  let left = hours / 24
  for (;;) {
    if (day % 7 < 5) {
      const start = Math.max(at, begins)
      const free = begins + length - start
      if (free >= left - rounding) return day + start + left
      left -= Math.max(free, 0)
    }
    day++
    at = 0
  }
}
