/** What the file system says, as what a caller can do about it. */
import { ForgettingLogUnavailable } from "@omringd/core/Forgetting"

const reasons: { readonly [code: string]: ForgettingLogUnavailable["why"] } = {
  ENOENT: "cannot-open", ENOTDIR: "cannot-open", EEXIST: "cannot-open", EACCES: "cannot-open", EPERM: "cannot-open", EISDIR: "cannot-open",
  EMFILE: "cannot-open", ENFILE: "cannot-open", EROFS: "read-only", ENOSPC: "full", EDQUOT: "full", EBUSY: "locked", EAGAIN: "locked"
}

export const codeOf = (thrown: unknown): string => (thrown instanceof Error && "code" in thrown ? String(thrown.code) : "")

export const failureOf = (log: string, thrown: unknown): ForgettingLogUnavailable =>
  new ForgettingLogUnavailable({ log, why: reasons[codeOf(thrown)] ?? "other", said: thrown instanceof Error ? thrown.message : String(thrown) })
