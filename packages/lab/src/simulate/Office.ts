/** An office: professionals with places for families, and the families that wait for one. First come, first served. */
import type { Calendar } from "./calendar.ts"
import type { Streams } from "./streams.ts"
import { hoursUntil, workedUntil } from "./hours.ts"
import { Distribution } from "../study/distributions.ts"
import type { Numbers } from "../study/Study.ts"

export const trades = ["consultant", "care-worker"] as const
export type Trade = (typeof trades)[number]

export interface Professional {
  readonly id: string
  readonly trade: Trade
  readonly holds: Set<Waiting>
  /** When the work that was given is done. */
  busyUntil: number
}

export interface Waiting {
  readonly number: number
  /** When it came; who came first is first also when it has to wait again. */
  readonly since: number
  readonly served: { [T in Trade]?: Professional }
  /** Everyone it waited for is there: these are new to it. */
  placed(professionals: readonly Professional[]): void
}

export interface Office {
  /** Hours that were worked up to now: of what was given and is not done yet, those that have passed. */
  readonly worked: number
  /** Families that wait now for whoever is missing. */
  readonly waiting: number
  ask(family: Waiting): void
  leave(family: Waiting): void
  work(professional: Professional, hours: number, done: () => void): void
}

const caseload = { "consultant": "consultant-caseload", "care-worker": "care-worker-caseload" } as const
const people = { "consultant": "consultants", "care-worker": "care-workers" } as const

interface Staffing {
  readonly needed: readonly Trade[]
  readonly turnover: boolean
}

export const Office = {
  open: (calendar: Calendar, streams: Streams, numbers: Numbers, { needed, turnover }: Staffing): Office => {
    const here: Professional[] = []
    const queue: Waiting[] = []
    const stays = Distribution.sampler(numbers.stays)
    const vacant = Distribution.sampler(numbers.vacant)
    const hoursAWeek = numbers["hours-a-week"].value
    /** Who has each post, or had it last. */
    const posts = new Set<Professional>()
    let given = 0
    const free = (trade: Trade): Professional | undefined => {
      let found: Professional | undefined
      for (const one of here) {
        if (one.trade === trade && one.holds.size < numbers[caseload[trade]].value && (found === undefined || one.holds.size < found.holds.size)) found = one
      }
      return found
    }

    /** A family gets both at once, or waits: half a place helps nobody, and keeps another from having one. */
    const place = (): void => {
      for (let index = 0; index < queue.length;) {
        const family = queue[index]
        if (family === undefined) return
        const next = needed.map(free)
        if (next.every((one) => one === undefined)) return
        const found = next.filter((_, trade) => family.served[needed[trade] ?? "consultant"] === undefined)
        if (found.includes(undefined)) {
          index++
          continue
        }
        queue.splice(index, 1)
        const placed = found.filter((one) => one !== undefined)
        for (const one of placed) {
          one.holds.add(family)
          family.served[one.trade] = one
        }
        family.placed(placed)
      }
    }
    const wait = (family: Waiting): void => {
      const after = queue.findIndex(({ since, number }) => since > family.since || (since === family.since && number > family.number))
      queue.splice(after < 0 ? queue.length : after, 0, family)
    }
    /** Who leaves still does what they were given, and who comes after begins when that is done: a post has one person's hours. */
    const hire = (trade: Trade, post: number, turn: number, before?: Professional): void => {
      const professional: Professional = { id: `${trade}-${post + 1}.${turn}`, trade, holds: new Set(), busyUntil: Math.max(before?.busyUntil ?? 0, calendar.now) }
      if (before !== undefined) posts.delete(before)
      posts.add(professional)
      here.push(professional)
      place()
      if (!turnover) return
      const whose = (trades.indexOf(trade) * 10_000 + post) * 1_000 + turn
      calendar.at(calendar.now + stays(streams.of("stays", whose)), () => {
        here.splice(here.indexOf(professional), 1)
        for (const family of professional.holds) {
          delete family.served[trade]
          wait(family)
        }
        professional.holds.clear()
        place()
        calendar.at(calendar.now + vacant(streams.of("vacancy", whose)), () => { hire(trade, post, turn + 1, professional) })
      })
    }
    for (const trade of needed) for (let post = 0; post < numbers[people[trade]].value; post++) hire(trade, post, 1)

    return {
      get worked() {
        const now = hoursUntil(calendar.now, hoursAWeek)
        let left = 0
        for (const { busyUntil } of posts) left += Math.max(0, hoursUntil(busyUntil, hoursAWeek) - now)
        return given - left
      },
      get waiting() {
        return queue.length
      },
      ask: (family) => {
        wait(family)
        place()
      },
      leave: (family) => {
        for (const trade of trades) family.served[trade]?.holds.delete(family)
        const waits = queue.indexOf(family)
        if (waits >= 0) queue.splice(waits, 1)
        place()
      },
      work: (professional, hours, done) => {
        given += hours
        professional.busyUntil = workedUntil(Math.max(professional.busyUntil, calendar.now), hours, hoursAWeek)
        calendar.at(professional.busyUntil, done)
      }
    }
  }
}
