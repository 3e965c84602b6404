/** What a webhook is given, and what can be wrong with it. */
import { CloudEvent } from "cloudevents"
import type * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import { NotifierUnusable } from "@omringd/core/Notices"
import { Webhook } from "standardwebhooks"

/** @public */
export interface WebhookOptions {
  /** `https:`, or `http:` within one's own walls. Its path and what follows `?` are in no failure's text. */
  readonly url: string
  /**
   * What it is signed with: base64 of 24 to 64 bytes, with or without `whsec_` before it. With several of them each signs, so that the other side can go
   * over from one to the next.
   */
  readonly secrets: readonly [string, ...string[]]
  /** The CloudEvent's `source`, a URI-reference; `urn:omringd` when left out. */
  readonly source?: string
  /** What comes before the notice's code in the CloudEvent's `type`; `omringd.notice.` when left out. */
  readonly typePrefix?: string
  /** Sent each time, such as `authorization`. They are in no failure's text. */
  readonly headers?: { readonly [name: string]: string }
  /** How long to wait for the answer, from beginning to end; 30 seconds when left out. */
  readonly patience?: Duration.Input
}

export const defaultSource = "urn:omringd"
export const defaultPrefix = "omringd.notice."

type Problem = NotifierUnusable["problems"][number]

const works = (attempt: () => unknown): boolean => {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
const at = (option: string, ...problems: readonly (string | undefined)[]): readonly Problem[] =>
  problems.flatMap((problem) => (problem === undefined ? [] : [{ option, problem }]))

const wrongUrl = (url: string): string | undefined => {
  if (!URL.canParse(url)) return "it is no address"
  const { protocol, username, password } = new URL(url)
  if (protocol !== "https:" && protocol !== "http:") return "it is not https: or http:"
  return username === "" && password === "" ? undefined : "a name or password in the address is not sent: give it in `headers`"
}
const wrongSecret = (secret: string): string | undefined => {
  if (!works(() => new Webhook(secret))) return "it is not base64"
  const { length } = Buffer.from(secret.replace(/^whsec_/u, ""), "base64")
  return length < 24 || length > 64 ? `it is ${length} bytes; Standard Webhooks asks for 24 to 64` : undefined
}

export const checked = ({ url, secrets, source = defaultSource, typePrefix = defaultPrefix, headers = {} }: WebhookOptions): Result.Result<void, NotifierUnusable> => {
  const given: readonly string[] = secrets
  const problems = [
    ...at("url", wrongUrl(url)),
    ...at("secrets", given.length === 0 ? "there is none" : undefined),
    ...given.flatMap((secret, index) => at(`secrets[${index}]`, wrongSecret(secret))),
    ...at("source", works(() => new CloudEvent({ type: "x", source })) ? undefined : "it is no URI-reference"),
    ...at("typePrefix", /^[\w.:/-]*$/u.test(typePrefix) ? undefined : "it holds more than letters, digits and . _ : / -"),
    ...Object.entries(headers).flatMap(([name, value]) => at(`headers.${name}`, works(() => new Headers([[name, value]])) ? undefined : "it is no header"))
  ]
  return problems.length === 0 ? Result.void : Result.fail(new NotifierUnusable({ notifier: "webhook", problems }))
}

/** Shorter ones are words, such as `hooks`. */
const longWord = 8

/** What in an address may be a token that opens something. */
export const partsOf = (url: string): readonly string[] => {
  const { pathname, search, searchParams } = new URL(url)
  return [url, `${pathname}${search}`, ...searchParams.values(), ...pathname.split("/").filter((part) => part.length >= longWord)]
}
