/** What pg-boss is told of our jobs. */

const day = 24 * 60 * 60

export const queues = { rounds: "rounds", looks: "looks" } as const

/** Of a queue. A finished job is kept so many days, in which its id is known. */
const keptFor = (days: number) => ({
  retryLimit: 1_440, retryBackoff: true, retryDelay: 1, retryDelayMax: 60, heartbeatSeconds: 10, expireInSeconds: 15 * 60, deleteAfterSeconds: days * day
})

/** Asking for a day again is no new round for two weeks; a round is listed again for a day at most, and its looks are many. */
export const queueOptions = { rounds: keptFor(14), looks: keptFor(2) } as const

/** Of the whole: it looks for jobs whose process died every ten seconds, has no schedules of its own, and keeps no list of who uses it. */
export const settings = {
  application_name: "omringd rounds", max: 4, schedule: false, supervise: true, superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, registerInstance: false
} as const
