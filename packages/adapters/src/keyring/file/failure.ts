/** What the file system says, as what a caller can do about it. */
import { KeyringUnavailable } from "@omringd/core/Sealing"
import { saidOf, whyOf } from "../../disk/failure.ts"

export const failureOf = (keyring: string, thrown: unknown): KeyringUnavailable =>
  thrown instanceof KeyringUnavailable
    ? thrown
    : new KeyringUnavailable({ keyring, why: whyOf(thrown), said: saidOf(thrown) })
