/** When someone is to be asked again how it goes: the rhythm that several promises share. */
import { Moment } from "@omringd/core"
import type { Day, Feedback, Opened, PersonId, Span } from "@omringd/core"

interface Someone {
  readonly id: PersonId
  readonly since: Moment
}

/** So long after feedback was last asked of them or given, or else after they joined or the services came. Open on that day, and due. */
export const feedbackDue = ({ id, since }: Someone, { opened }: Opened, feedback: readonly Feedback[], every: Span): { readonly since: Day; readonly due: Day } => {
  const last = feedback.reduce((latest, one) => (one.of === id ? Moment.latest(latest, one.at) : latest), Moment.latest(since, opened))
  const due = Moment.plus(last, every)
  return { since: due, due }
}
