/** Where notices go: what `--to` and the environment make of it, and what is said when they do not fit. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Cause from "effect/Cause"
import { describe, expect, it } from "vitest"
import { readTo } from "../../src/notices/to.ts"
import { inFolder } from "../tiny.ts"

const read = (to: string, environment: NodeJS.ProcessEnv = {}) => readTo(to, environment, new PassThrough())
const problemIn = async (to: string, environment?: NodeJS.ProcessEnv): Promise<string> => {
  const answer = await read(to, environment)
  return "problem" in answer ? answer.problem : ""
}
/** What its notifier says when it is opened; nothing when it opens. */
const opened = async (to: string, environment?: NodeJS.ProcessEnv): Promise<string> => {
  const answer = await read(to, environment)
  if ("problem" in answer) return answer.problem
  const exit = await Effect.runPromiseExit(Effect.scoped(Layer.build(answer.notifier)))
  return Exit.isSuccess(exit) ? "" : (Cause.squash(exit.cause) as Error).message
}
const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`

describe("where it goes", () => {
  it.each([
    ["console", "the console", {}], ["https://example.org/hooks?x=1", "https://example.org", { OMRINGD_TO_SECRET: secret }],
    ["smtp://127.0.0.1:2525?from=a@example.org&tls=none", "smtp://127.0.0.1:2525", {}], ["smtps://mail.example.org?from=a@example.org", "smtps://mail.example.org", { OMRINGD_TO_USER: "u", OMRINGD_TO_PASSWORD: "p" }],
    ["nats://127.0.0.1:1?prefix=a.b&stream=S&create", "nats://127.0.0.1:1", { OMRINGD_TO_TOKEN: "t" }], ["tls://127.0.0.1:1", "tls://127.0.0.1:1", {}],
    ["amqps://127.0.0.1:1/vhost?exchange=notices", "amqps://127.0.0.1:1", { OMRINGD_TO_USER: "u@x", OMRINGD_TO_PASSWORD: "p/q" }]
  ])("%s is %s", async (to, name, environment) => {
    expect(await read(to, environment)).toMatchObject({ name })
    expect(await opened(to, environment)).toBe("")
  })
  it("several secrets sign, so that the other side can go over from one to the next", async () => {
    expect(await opened("https://example.org", { OMRINGD_TO_SECRET: `${secret}, ${secret}` })).toBe("")
    expect(await opened("https://example.org", { OMRINGD_TO_SECRET: `${secret},short` })).toContain("secrets[1]")
  })
})

describe("what does not fit is said", () => {
  it.each([
    ["nowhere", {}, "--to cannot be understood. Expected console, or an address that begins with https://"],
    ["ftp://example.org", {}, "--to cannot be understood."],
    ["https://example.org", {}, "What goes to https://example.org is signed: put the secret into OMRINGD_TO_SECRET, or into a file that OMRINGD_TO_SECRET_FILE names."],
    ["smtp://example.org?form=a@example.org", {}, "`form` means nothing in --to smtp://: there it can say from, tls."],
    ["nats://example.org?exchange=x", {}, "`exchange` means nothing in --to nats://: there it can say prefix, stream, create."],
    ["console", { OMRINGD_TO_PASSWORD: "x", OMRINGD_TO_PASSWORD_FILE: "y" }, ""],
    ["nats://example.org", { OMRINGD_TO_PASSWORD: "x", OMRINGD_TO_PASSWORD_FILE: "y" }, "OMRINGD_TO_PASSWORD and OMRINGD_TO_PASSWORD_FILE are both set: keep one."],
    ["nats://example.org", { OMRINGD_TO_TOKEN_FILE: "/not/there" }, "OMRINGD_TO_TOKEN_FILE names a file that cannot be read: ENOENT"]
  ])("%s %j", async (to, environment, why) => {
    expect(await problemIn(to, environment)).toContain(why)
  })
  it.each(["amqp://user:hunter2@example.org?exchange=x", "https://hunter2@example.org", "smtp://user:hunter2@example.org?from=a@example.org"])("a password in %s, without repeating it", async (to) => {
    const problem = await problemIn(to, { OMRINGD_TO_SECRET: secret })
    expect(problem).toContain("can be seen by others on this machine: put them into OMRINGD_TO_USER and OMRINGD_TO_PASSWORD")
    expect(problem).not.toContain("hunter2")
  })
  it("what a notifier cannot be opened with names no secret", async () => {
    expect(await opened("smtp://example.org")).toMatch(/^email: from: /u)
    const said = await opened("https://example.org", { OMRINGD_TO_SECRET: "hunter2-is-too-short" })
    expect(said).toMatch(/^webhook: secrets\[0\]: /u)
    expect(said).not.toContain("hunter2")
  })
})

it("what is secret can lie in a file, and the end of its line is not part of it", () => inFolder(async (folder) => {
  await writeFile(join(folder, "secret"), `${secret}\n`)
  expect(await opened("https://example.org", { OMRINGD_TO_SECRET_FILE: join(folder, "secret") })).toBe("")
}))
