/** What the file system says, as what a caller can do about it. */
import { KeyringUnavailable } from "@omringd/core/Sealing"

const reasons: { readonly [code: string]: KeyringUnavailable["why"] } = {
  ENOENT: "cannot-open", ENOTDIR: "cannot-open", EACCES: "cannot-open", EPERM: "cannot-open", ELOOP: "cannot-open", ENAMETOOLONG: "cannot-open",
  EMFILE: "cannot-open", ENFILE: "cannot-open", EROFS: "read-only", ENOSPC: "full", EDQUOT: "full", EBUSY: "locked", EAGAIN: "locked"
}

export const codeOf = (thrown: unknown): string => (thrown instanceof Error && "code" in thrown ? String(thrown.code) : "")

export const failureOf = (keyring: string, thrown: unknown): KeyringUnavailable =>
  thrown instanceof KeyringUnavailable
    ? thrown
    : new KeyringUnavailable({ keyring, why: reasons[codeOf(thrown)] ?? "other", said: thrown instanceof Error ? thrown.message : String(thrown) })
