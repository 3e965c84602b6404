/** What NATS and its client say, as what can be done about it. */
import { JetStreamApiError } from "@nats-io/jetstream"
import { errors } from "@nats-io/transport-node"
import { NotDelivered } from "@omringd/core/Notices"
import { causeOf } from "../../http/cause.ts"
import { NoLink } from "../sending/link.ts"

type Judgement = Pick<NotDelivered, "why" | "lasting">

const later = (why: NotDelivered["why"]): Judgement => ({ why, lasting: false })
const never = (why: NotDelivered["why"]): Judgement => ({ why, lasting: true })

/** The client wraps what it found in what it was doing. */
const chainOf = (thrown: unknown): readonly unknown[] => (thrown instanceof Error && thrown.cause !== undefined ? [thrown, ...chainOf(thrown.cause)] : [thrown])

const judgementOf = (thrown: unknown): Judgement | undefined => {
  if (thrown instanceof errors.TimeoutError || thrown instanceof NoLink) return later("timed-out")
  if (thrown instanceof errors.NoRespondersError) return later("failed")
  if (thrown instanceof errors.PermissionViolationError || thrown instanceof errors.AuthorizationError || thrown instanceof errors.UserAuthenticationExpiredError) return never("not-allowed")
  if (thrown instanceof JetStreamApiError) return thrown.status === 400 ? never("refused") : later("failed")
  if (thrown instanceof errors.ConnectionError || thrown instanceof errors.ClosedConnectionError || thrown instanceof errors.DrainingConnectionError) return later("unreachable")
  return undefined
}

export const failureOf = (notifier: string, thrown: unknown, clean: (said: string) => string): NotDelivered => {
  const chain = chainOf(thrown)
  const isWithoutStream = chain.some((one) => one instanceof errors.NoRespondersError)
  const said = isWithoutStream ? "no stream takes its subject" : causeOf(thrown).said
  return new NotDelivered({ notifier, ...(chain.map(judgementOf).find((one) => one !== undefined) ?? later("unreachable")), said: clean(said) })
}
