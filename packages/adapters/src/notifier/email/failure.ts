/** What an SMTP server and its client say, as what can be done about it. */
import { NotDelivered } from "@omringd/core/Notices"
import { causeOf } from "../../http/cause.ts"

type Judgement = Pick<NotDelivered, "why" | "lasting">

const replyOf = (thrown: unknown): number => (thrown instanceof Error && "responseCode" in thrown && typeof thrown.responseCode === "number" ? thrown.responseCode : 0)

/** Not now: the service goes down, the mailbox is in use, or there is no room. */
const busy: ReadonlySet<number> = new Set([421, 450, 452])
const signingIn: ReadonlySet<string> = new Set(["EAUTH", "ENOAUTH"])
const connecting: ReadonlySet<string> = new Set(["ECONNECTION", "ESOCKET", "EDNS"])

/** That a connection cannot be encrypted is no word on the mail: whoever stands in between may be why. A reply of 5xx is for good, of 4xx for now (RFC 5321, 4.2.1); where there was none, the client says how far it came. */
const judgementOf = (code: string, reply: number): Judgement => {
  if (code === "ETLS") return { why: "failed", lasting: false }
  if (reply >= 500) return { why: signingIn.has(code) ? "not-allowed" : "refused", lasting: true }
  if (reply >= 400) return { why: busy.has(reply) ? "busy" : "failed", lasting: false }
  if (signingIn.has(code)) return { why: "not-allowed", lasting: true }
  if (code === "EENVELOPE") return { why: "no-address", lasting: true }
  if (code === "ETIMEDOUT") return { why: "timed-out", lasting: false }
  return { why: connecting.has(code) ? "unreachable" : "failed", lasting: false }
}

export const failureOf = (notifier: string, thrown: unknown, clean: (said: string) => string): NotDelivered => {
  const { code, said } = causeOf(thrown)
  return new NotDelivered({ notifier, ...judgementOf(code, replyOf(thrown)), said: clean(said) })
}
