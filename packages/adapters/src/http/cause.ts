/** What lies behind a request that failed: `fetch` itself says no more than that it did. */

export interface Cause {
  /** Such as `ECONNREFUSED`; empty when there is none. */
  readonly code: string
  readonly said: string
}

export const causeOf = (thrown: unknown): Cause => {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  if (!(cause instanceof Error)) return { code: "", said: String(cause) }
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : ""
  return { code, said: cause.message || code || cause.name }
}
