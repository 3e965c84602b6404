/** What a broker and its client say, as what can be done about it. */
import { NotDelivered } from "@omringd/core/Notices"
import { causeOf } from "../../http/cause.ts"
import { NoLink } from "../sending/link.ts"
import { Declined, Unroutable } from "./connect.ts"

type Judgement = Pick<NotDelivered, "why" | "lasting">

/**
 * An exchange, a queue or a virtual host that is not there may be made yet: an administrator need not resume each notice by hand. Of a virtual host the client
 * says only that it got `ConnectionClose`.
 */
const judgementOf = (thrown: unknown, said: string): Judgement => {
  if (thrown instanceof Unroutable) return { why: "failed", lasting: false }
  if (thrown instanceof Declined) return { why: "busy", lasting: false }
  if (thrown instanceof NoLink || /ETIMEDOUT/u.test(said)) return { why: "timed-out", lasting: false }
  if (/ACCESS[_-]REFUSED|NOT[_-]ALLOWED/u.test(said)) return { why: "not-allowed", lasting: true }
  return { why: /NOT[_-]FOUND|ConnectionClose/u.test(said) ? "failed" : "unreachable", lasting: false }
}

export const failureOf = (notifier: string, thrown: unknown, clean: (said: string) => string): NotDelivered => {
  const { said } = causeOf(thrown)
  return new NotDelivered({ notifier, ...judgementOf(thrown, said), said: clean(said) })
}
