/** What others said, so that anyone may read it: one line of at most 500 characters, without secrets, and without names and addresses of people. */
import type { Recipient } from "@omringd/core/Notices"
import { harmless } from "./harmless.ts"

const longest = 500
const address = /[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/gu
const left = "[left out]"

/** `to`: whom the letter was for, of whom the other side may know more than we told it. */
export type Clean = (said: string, to?: Pick<Recipient, "name" | "email">) => string

/** `secrets`: whatever of the options must never be read, also when the other side gives it back. */
export const discreet = (...secrets: readonly (string | undefined)[]): Clean => (said, { name, email } = {}) => {
  const hidden = [...secrets, name, email].filter((one) => one !== undefined).filter((one) => one !== "").toSorted((one, other) => other.length - one.length)
  const open = hidden.reduce((text, one) => text.replaceAll(one, left), said)
  const line = harmless(open.replaceAll(address, left).replaceAll(/\s+/gu, " ").trim())
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
