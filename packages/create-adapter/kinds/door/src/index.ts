/**
 * The practice over HTTP and JSON: a server before what has the store, and the client that a program elsewhere calls. A trajectory is sent as its steps,
 * and told again from them on the other side. There is no lock on it: who may come in is for whoever puts it somewhere.
 */
import { createServer } from "node:http"
import type { IncomingMessage, Server } from "node:http"
import { Moment, Practice } from "@omringd/core"
import type { Need, Refusal, Taken, Trajectory } from "@omringd/core"
import type { Omringd } from "@omringd/core/Omringd"

/** More than any step is long. */
const longest = 1_000_000

type Asked = { readonly [key: string]: unknown }
/** Whatever came in, as far as it is an object in JSON. */
const askedIn = (text: string): Asked => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

const answerTo = async (omringd: Omringd, { ask, id: name, step, who, at }: Asked): Promise<object> => {
  const id = typeof name === "string" ? name : ""
  if (ask === "take") {
    const answer = await omringd.takeUnknown(id, step, who)
    return answer.ok ? { ok: true, steps: answer.trajectory.history, taken: answer.taken, again: answer.again } : answer
  }
  if (ask === "why-not") return { refusal: await omringd.whyNot(id, step, who) }
  if (ask === "read") return { steps: (await omringd.read(id)).history }
  if (ask === "needs") {
    if (!Moment.isMoment(at)) return { failed: "at is no day or moment" }
    const found: object[] = []
    for await (const one of omringd.whatNeedsToHappen(at)) found.push(one)
    return { found }
  }
  if (ask !== "forget") return { failed: "it was asked something that it does not know" }
  await omringd.forget(id)
  return {}
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= longest) parts.push(part)
  }
  return size > longest ? "" : Buffer.concat(parts).toString("utf8")
}

/** Answers until it is closed. What went wrong is told to whoever has the server, and not to who asked. */
export const serve = (omringd: Omringd, failed: (thrown: unknown) => void): Server =>
  createServer((request, response) => {
    const say = (status: number, answer: object) => { response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer)) }
    const answered = async () => {
      try {
        const answer = await answerTo(omringd, askedIn(await textOf(request)))
        say("failed" in answer ? 400 : 200, answer)
      } catch (thrown) {
        failed(thrown)
        say(500, { failed: "it could not be answered" })
      }
    }
    void answered()
  })

/** What the other side answered, which is this very module. */
interface Answered {
  readonly ok: boolean
  readonly steps: readonly Taken[]
  readonly taken: Taken
  readonly again: boolean
  readonly refusal: Refusal
  readonly found: readonly { readonly trajectory: string; readonly needs: readonly Need[] }[]
}

export type ClientAnswer =
  | { readonly ok: true; readonly trajectory: Trajectory; readonly taken: Taken; readonly again: boolean }
  | { readonly ok: false; readonly refusal: Refusal }

export interface Client {
  take(id: string, step: unknown, who: unknown): Promise<ClientAnswer>
  whyNot(id: string, step: unknown, who: unknown): Promise<Refusal | undefined>
  read(id: string): Promise<Trajectory>
  whatNeedsToHappen(at: string): Promise<Answered["found"]>
  forget(id: string): Promise<void>
}

/** What cannot be written as JSON is nothing there, and is refused as such. */
const written = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null")
  } catch {
    return null
  }
}

/** `practice`: the one behind the server; trajectories are told by it here. */
export const client = (address: string, practice: Practice): Client => {
  const ask = async (asked: Asked): Promise<Answered> => {
    const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(asked) })
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    return await response.json() as Answered // written by `answerTo` above
  }
  const told = (id: string, steps: readonly Taken[]): Trajectory => practice.fold(Practice.start(id), steps)
  return {
    take: async (id, step, who) => {
      const { ok, steps, taken, again, refusal } = await ask({ ask: "take", id, step: written(step), who: written(who) })
      return ok ? { ok, trajectory: told(id, steps), taken, again } : { ok: false, refusal }
    },
    whyNot: async (id, step, who) => (await ask({ ask: "why-not", id, step: written(step), who: written(who) })).refusal,
    read: async (id) => told(id, (await ask({ ask: "read", id })).steps),
    whatNeedsToHappen: async (at) => (await ask({ ask: "needs", at })).found,
    forget: async (id) => { await ask({ ask: "forget", id }) }
  }
}
