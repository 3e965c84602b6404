/** Where notices go: from `--to` and the environment to a notifier. Each technology is loaded by who asks for it only. */
import type * as Layer from "effect/Layer"
import type { Notifier, NotifierUnusable } from "@omringd/core/Notices"
import { secretsIn, variable } from "./secrets.ts"
import type { SecretName, Secrets } from "./secrets.ts"

export type ToRead =
  | { readonly name: string; readonly notifier: Layer.Layer<Notifier, NotifierUnusable> }
  | { readonly problem: string }

interface Kind {
  /** What may stand behind `?`. */
  readonly says: readonly string[]
  readonly needs?: readonly SecretName[]
  /** What it is built with, when that is not part of what is installed. */
  readonly library?: string
  readonly open: (url: URL, secrets: Secrets) => Promise<Layer.Layer<Notifier, NotifierUnusable>>
}

/** An option, unless it is left out. */
const given = <K extends string, V>(option: K, value: V | undefined) => (value === undefined ? {} : { [option]: value }) as { readonly [N in K]?: V } // one key, which is K
const said = ({ searchParams }: URL, name: string): string | undefined => searchParams.get(name) ?? undefined

const webhook: Kind = {
  says: [], needs: ["SECRET"], library: "cloudevents standardwebhooks",
  open: async ({ href }, { SECRET = "", AUTHORIZATION }) => {
    const { layer } = await import("@omringd/adapters/notifier/webhook")
    const [first = "", ...more] = SECRET.split(",").map((one) => one.trim())
    return layer({ url: href, secrets: [first, ...more], ...given("headers", AUTHORIZATION === undefined ? undefined : { authorization: AUTHORIZATION }) })
  }
}
const email: Kind = {
  says: ["from", "tls"], library: "nodemailer",
  open: async (url, { USER: user, PASSWORD: password }) => {
    const { layer } = await import("@omringd/adapters/notifier/email")
    const tls = said(url, "tls") === "none" ? "none" : url.protocol === "smtps:" ? "at-once" : "starttls"
    const port = url.port === "" ? undefined : Number(url.port)
    return layer({ host: url.hostname, from: said(url, "from") ?? "", tls, ...given("port", port), ...given("user", user), ...given("password", password) })
  }
}
const nats: Kind = {
  says: ["prefix", "stream", "create"], library: "@nats-io/transport-node @nats-io/jetstream",
  open: async (url, { USER: user, PASSWORD: pass, TOKEN: token }) => {
    const { layer } = await import("@omringd/adapters/notifier/nats")
    const connection = { ...given("user", user), ...given("pass", pass), ...given("token", token), ...given("tls", url.protocol === "tls:" ? {} : undefined) }
    const create = url.searchParams.has("create") ? true : undefined
    return layer({ servers: url.host, ...given("prefix", said(url, "prefix")), ...given("stream", said(url, "stream")), ...given("create", create), connection })
  }
}
const amqp: Kind = {
  says: ["exchange", "routing-key"], library: "amqplib",
  open: async (url, { USER, PASSWORD }) => {
    const { layer } = await import("@omringd/adapters/notifier/amqp")
    const broker = new URL(url)
    broker.search = ""
    if (USER !== undefined) broker.username = encodeURIComponent(USER)
    if (PASSWORD !== undefined) broker.password = encodeURIComponent(PASSWORD)
    return layer({ url: broker.href, exchange: said(url, "exchange") ?? "", ...given("routingKey", said(url, "routing-key")) })
  }
}
const kinds: { readonly [protocol: string]: Kind } = {
  "https:": webhook, "http:": webhook, "smtp:": email, "smtps:": email, "nats:": nats, "tls:": nats, "amqp:": amqp, "amqps:": amqp
}

const expected = "Expected console, or an address that begins with https://, smtp://, smtps://, nats://, tls://, amqp:// or amqps://."

const wrongIn = (url: URL, { says, needs = [] }: Kind, secrets: Secrets): string | undefined => {
  if (url.username !== "" || url.password !== "") {
    return `A name or password in --to can be seen by others on this machine: put them into ${variable("USER")} and ${variable("PASSWORD")}, or into files that ${variable("PASSWORD")}_FILE and its like name.`
  }
  const isWebhook = says.length === 0
  const unknown = isWebhook ? undefined : [...url.searchParams.keys()].find((key) => !says.includes(key))
  if (unknown !== undefined) return `\`${unknown}\` means nothing in --to ${url.protocol}//: there it can say ${says.join(", ")}.`
  const missing = needs.find((name) => secrets[name] === undefined)
  return missing === undefined ? undefined : `What goes to ${url.protocol}//${url.host} is signed: put the secret into ${variable(missing)}, or into a file that ${variable(missing)}_FILE names.`
}

const isNotInstalled = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND"

export const readTo = async (to: string, environment: NodeJS.ProcessEnv, stdout: NodeJS.WritableStream): Promise<ToRead> => {
  if (to === "console") {
    const { layer } = await import("@omringd/adapters/notifier/console")
    return { name: "the console", notifier: layer({ stream: stdout }) }
  }
  const url = URL.canParse(to) ? new URL(to) : undefined
  const kind = url === undefined ? undefined : kinds[url.protocol]
  if (url === undefined || kind === undefined) return { problem: `--to cannot be understood. ${expected}` }
  const read = secretsIn(environment)
  if ("problem" in read) return read
  const wrong = wrongIn(url, kind, read.secrets)
  if (wrong !== undefined) return { problem: wrong }
  try {
    return { name: `${url.protocol}//${url.host}`, notifier: await kind.open(url, read.secrets) }
  } catch (error) {
    if (isNotInstalled(error)) return { problem: `What goes to ${url.protocol}// needs ${kind.library}, which is not installed: npm install ${kind.library}` }
    throw error
  }
}
