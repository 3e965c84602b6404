/** What the file system says, as what a caller can do about it. */
import { ForgettingLogUnavailable } from "@omringd/core/Forgetting"
import { saidOf, whyOf } from "../../disk/failure.ts"

export const failureOf = (log: string, thrown: unknown): ForgettingLogUnavailable =>
  new ForgettingLogUnavailable({ log, why: whyOf(thrown), said: saidOf(thrown) })
