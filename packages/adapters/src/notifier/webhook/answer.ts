/** What an answer's status means for the letter. */
import type { NotDelivered } from "@omringd/core/Notices"

export type Judgement = Pick<NotDelivered, "why" | "said" | "lasting"> & { readonly wait?: number }

/** Nobody can hold a notice up for longer than a day. */
const longestWait = 86_400_000

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3); what is neither says nothing. */
const waitOf = (value: string | null, now: number): number | undefined => {
  const text = value?.trim() ?? ""
  const wait = /^\d+$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), longestWait)
}

const passing: { readonly [status: number]: Judgement["why"] } = { 408: "timed-out", 425: "busy", 429: "busy", 503: "busy", 504: "timed-out" }
const notAllowed: ReadonlySet<number> = new Set([401, 403, 407])

/** Undefined when it was brought. */
export const judged = ({ status, statusText, headers }: Pick<Response, "status" | "statusText" | "headers">, now: number): Judgement | undefined => {
  if (status >= 200 && status < 300) return undefined
  const said = `it answered ${status} ${statusText}`.trimEnd()
  if (status < 500 && passing[status] === undefined) return { why: notAllowed.has(status) ? "not-allowed" : "refused", said, lasting: true }
  const wait = waitOf(headers.get("retry-after"), now)
  return { why: passing[status] ?? "failed", said, lasting: false, ...(wait === undefined ? {} : { wait }) }
}
