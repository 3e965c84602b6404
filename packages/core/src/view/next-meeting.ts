/** When family and network meet next, and who called them together. */
import { Moment } from "../Moment.ts"
import type { Day } from "../Moment.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"

/** @public */
export interface NextMeeting {
  readonly on: Day
  /** Whom they asked; who was there the last time, when the day was set at that meeting. */
  readonly invited: readonly PersonId[]
  /** Who called it; nobody when the day was set at the meeting before. */
  readonly by?: PersonId
  /** When the day was set. */
  readonly at: Moment
}

const daysSet = ({ calls, meetings }: Pick<Trajectory, "calls" | "meetings">): readonly NextMeeting[] => [
  ...meetings.flatMap(({ next, present, at }) => (next === undefined ? [] : [{ on: next, invited: present, at }])),
  ...calls
]

/** @public */
export const NextMeeting = {
  /** The day that was set last counts: whoever moves a meeting calls it again. Undefined when that day has passed or they have met since. */
  of: (trajectory: Pick<Trajectory, "calls" | "meetings">, at: Moment): NextMeeting | undefined => {
    const last = daysSet(trajectory).reduce<NextMeeting | undefined>(
      (latest, one) => (latest === undefined || !Moment.isBefore(one.at, latest.at) ? one : latest), undefined
    )
    if (last === undefined || last.on < Moment.dayOf(at)) return undefined
    return trajectory.meetings.some((meeting) => Moment.dayOf(meeting.at) >= last.on) ? undefined : last
  }
}
