/** What goes wrong, as RFC 9457 problem details. Each kind has a page of its own, at the address that is its type. */
import type { Refusal } from "@omringd/core"

interface Kind {
  readonly status: number
  readonly title: string
  /** What one can do about it. */
  readonly says: string
}

export const kinds = {
  "not-signed-in": { status: 401, title: "You are not signed in", says: "Send a token that has not expired, as `Authorization: Bearer …`." },
  "no-such-case": { status: 404, title: "There is no such case", says: "Or it is not yours to see: the answer is the same, since that a family has a case is theirs to tell." },
  "no-such-child": { status: 404, title: "There is no such child in this case", says: "Children come into a case by the step `ChildJoined`." },
  "no-such-page": { status: 404, title: "There is nothing here", says: "`/openapi.json` says what there is." },
  "only-reading": { status: 403, title: "You may look at this case, not add to it", says: "Ask whoever manages the case." },
  "role-not-held": { status: 403, title: "In this case that is not theirs to be", says: "Who has an account comes in under a role that it holds in the case, and others are brought in by who may. Ask whoever manages the case." },
  "unreadable": { status: 400, title: "The request cannot be read", says: "Send JSON in UTF-8, as `application/json`, of at most a megabyte." },
  "malformed": { status: 422, title: "The request is not what this address takes", says: "`problems` names everything that is wrong, and where: `in` the path, the query, the headers or the body, `at` a JSON pointer." },
  "step-refused": { status: 409, title: "This step cannot be taken now", says: "`reasons` are all of them; what is among `needs` has to happen first, by one of its `ways`. Read the case again: it may have changed." },
  "other-version": { status: 412, title: "The case has changed since you looked", says: "Read it again, and decide again. `version` is what it is at now; it is in the `ETag` of every answer about the case." },
  "someone-was-first": { status: 409, title: "Others were adding to this case at the same moment", says: "Ask the same again, under the same id: it is taken once." },
  "not-now": { status: 503, title: "It does not work right now", says: "Ask the same again in a moment, under the same id: it is taken once." },
  "failed": { status: 500, title: "Something is wrong on our side", says: "It is written down, with the `instance` of this answer. Nothing was changed." }
} as const satisfies Record<string, Kind>

export type ProblemName = keyof typeof kinds

/** One thing that is wrong with a request, and where. Never what stood there. */
export interface Misplaced {
  readonly in: "path" | "query" | "headers" | "body"
  /** A JSON pointer. */
  readonly at: string
  readonly says: string
}

export interface Members {
  readonly problems?: readonly Misplaced[]
  readonly reasons?: Refusal["reasons"]
  readonly needs?: readonly unknown[]
  readonly version?: number
}

export class Problem extends Error {
  readonly kind: ProblemName
  readonly members: Members
  constructor(kind: ProblemName, members: Members = {}) {
    super(kind)
    this.name = "Problem"
    this.kind = kind
    this.members = members
  }
}

export const isProblemName = (name: string): name is ProblemName => Object.hasOwn(kinds, name)

export const typeOf = (kind: ProblemName): string => `/problems/${kind}`

/** `instance`: by which it is found in the log. */
export const detailsOf = ({ kind, members }: Problem, instance: string) => {
  const { status, title, says } = kinds[kind]
  return { type: typeOf(kind), status, title, detail: says, instance: `urn:request:${instance}`, ...members }
}
