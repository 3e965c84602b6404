/** What the e-mail notifier is given, what can be wrong with it, and what the transport makes of it. */
import type * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import { NotifierUnusable } from "@omringd/core/Notices"
import { isAddress } from "./address.ts"

/** @public */
export interface EmailOptions {
  readonly host: string
  /** 587 when left out; 465 with `tls: "at-once"`. */
  readonly port?: number
  /** `starttls` (the default): nothing is sent before the connection is encrypted. `at-once`: it is from the first byte. `none`: for a server on this machine. */
  readonly tls?: "starttls" | "at-once" | "none"
  /** Certificates to trust instead of those that Node does, in PEM. */
  readonly ca?: string | readonly string[]
  /** Who signs in; nobody when left out. Needs `password`. */
  readonly user?: string
  readonly password?: string
  /** From whom it comes: one plain address. */
  readonly from: string
  /** How many connections may be open at a time, each for one mail after another; 5 when left out. */
  readonly connections?: number
  /** How long to wait for the server with one mail, from beginning to end; 60 seconds when left out. */
  readonly patience?: Duration.Input
}

export const defaultConnections = 5

export const checked = ({ host, port, tls = "starttls", user, password, from, connections = defaultConnections }: EmailOptions): Result.Result<void, NotifierUnusable> => {
  const problems = [
    ...(host === "" || /[\s/@]/u.test(host) ? [{ option: "host", problem: "it is no host's name" }] : []),
    ...(port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536) ? [] : [{ option: "port", problem: "it is no port" }]),
    ...(isAddress(from) ? [] : [{ option: "from", problem: "it is not one plain address" }]),
    ...((user === undefined) === (password === undefined) ? [] : [{ option: "password", problem: "`user` and `password` go together" }]),
    ...(Number.isInteger(connections) && connections > 0 ? [] : [{ option: "connections", problem: "it is not a number from 1" }]),
    ...(tls === "starttls" || tls === "at-once" || tls === "none" ? [] : [{ option: "tls", problem: "it is none of starttls, at-once and none" }])
  ]
  return problems.length === 0 ? Result.void : Result.fail(new NotifierUnusable({ notifier: "email", problems }))
}

/** A mail whose connection broke under it is tried once more by the pool, for a server may close what lies idle; then whoever sent it is told. */
export const transportOf = ({ host, port, tls = "starttls", ca, user, password, connections = defaultConnections }: EmailOptions, timeout: number) => ({
  pool: true, host, port: port ?? (tls === "at-once" ? 465 : 587), maxConnections: connections, maxRequeues: 1,
  secure: tls === "at-once", requireTLS: tls === "starttls", ignoreTLS: tls === "none",
  ...(ca === undefined ? {} : { tls: { ca: typeof ca === "string" ? ca : [...ca] } }),
  ...(user === undefined || password === undefined ? {} : { auth: { user, pass: password } }),
  connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout, dnsTimeout: timeout,
  disableFileAccess: true, disableUrlAccess: true
} as const)
