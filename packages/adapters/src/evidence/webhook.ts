/**
 * An anchor with someone else, over HTTP: the whole text is put there and got back from the same address. Whoever answers replaces what
 * is kept only when a request came whole, and says 404 until there is something. Nothing is sent unless the store is whole.
 */
import { createReadStream, promises } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Anchor, AnchorUnavailable } from "@omringd/core/Evidence"
import type { Anchoring } from "@omringd/core/Evidence"
import { causeOf } from "../http/cause.ts"
import { headsIn, newFolder, writeHeads } from "./kept.ts"

/** @public */
export interface WebhookOptions {
  /** Where the anchor is got from and put. */
  readonly url: string
  /** How it is put there; `PUT` when left out. */
  readonly method?: "PUT" | "POST"
  /** Sent each time, such as `authorization`. They are in no failure's text; nor is what follows `?` in the address. */
  readonly headers?: { readonly [name: string]: string }
  /** How long to wait while nothing moves: for an answer, or for the next piece; 30 seconds when left out. */
  readonly patience?: Duration.Input
}

/** Aborts when nothing has moved for so long. */
const watch = (patience: Duration.Input) => {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), Duration.toMillis(Duration.fromInputUnsafe(patience)))
  return { signal: controller.signal, moved: () => void timer.refresh(), stop: () => clearTimeout(timer) }
}
type Watch = ReturnType<typeof watch>

/** The pieces of something, each telling that it moved. */
async function* moving<A>(pieces: AsyncIterable<A> | Iterable<A>, { moved }: Watch): AsyncGenerator<A> {
  for await (const piece of pieces) {
    moved()
    yield piece
  }
  moved()
}

const nameOf = (url: string): string => {
  try {
    const { origin, pathname } = new URL(url)
    return `${origin}${pathname}`
  } catch {
    return "the address of the anchor"
  }
}

/** @public */
export const webhookAnchor = ({ url, method = "PUT", headers = {}, patience = "30 seconds" }: WebhookOptions): Anchoring => {
  const anchor = nameOf(url)
  const unavailable = (why: AnchorUnavailable["why"], said: string) => new AnchorUnavailable({ anchor, why, said })

  /** A request, and what is done with its answer, for as long as something moves. */
  const asked = (init: (watching: Watch) => Promise<RequestInit>, use: (answer: Response, watching: Watch) => Promise<void>): Effect.Effect<void, AnchorUnavailable> =>
    Effect.suspend(() => {
      const watching = watch(patience)
      return Effect.tryPromise({
        try: async (interrupted) => {
          const signal = AbortSignal.any([watching.signal, interrupted])
          const answer = await fetch(url, { redirect: "manual", signal, ...(await init(watching)) })
          watching.moved()
          await use(answer, watching)
        },
        catch: (thrown) => {
          if (thrown instanceof AnchorUnavailable) return thrown
          if (watching.signal.aborted) return unavailable("timed-out", `nothing came for ${Duration.format(Duration.fromInputUnsafe(patience))}`)
          return URL.canParse(url) ? unavailable("unreachable", causeOf(thrown).said) : unavailable("cannot-open", "it is no address")
        }
      }).pipe(Effect.ensuring(Effect.sync(watching.stop)))
    })

  const expectOk = async (answer: Response, ok: boolean): Promise<void> => {
    if (ok) return
    await answer.body?.cancel()
    const { status, statusText } = answer
    const why = status === 401 || status === 403 ? "not-allowed" : status === 404 ? "not-there" : "refused"
    throw new AnchorUnavailable({ anchor, why, status, said: `it answered ${status} ${statusText}`.trimEnd() })
  }
  const get = (file: string): Effect.Effect<void, AnchorUnavailable> =>
    asked(() => Promise.resolve({ headers }), async (answer, watching) => {
      await expectOk(answer, answer.status === 200)
      await promises.writeFile(file, moving(answer.body ?? [], watching))
    })
  const put = (file: string): Effect.Effect<void, AnchorUnavailable> =>
    asked(async (watching) => {
      const { size } = await promises.stat(file)
      const body = ReadableStream.from(moving(createReadStream(file), watching))
      return { method, headers: { "content-type": "application/x-ndjson", "content-length": String(size), ...headers }, body, duplex: "half" }
    }, async (answer) => {
      await expectOk(answer, answer.ok)
      await answer.body?.cancel()
    }).pipe(Effect.mapError((failure) => (failure.why === "not-there" ? new AnchorUnavailable({ ...failure, why: "refused" }) : failure)))

  const newFile = Effect.map(newFolder(anchor, join(tmpdir(), "omringd-anchor-")), (folder) => join(folder, "anchor"))
  return {
    keep: (heads) => Effect.scoped(Effect.flatMap(newFile, (file) => Effect.andThen(writeHeads(anchor, heads, file), put(file)))),
    heads: Stream.unwrap(Effect.map(newFile, (file) => Stream.concat(Stream.fromEffectDrain(get(file)), headsIn(anchor, file))))
  }
}

/** @public */
export const layer = (options: WebhookOptions): Layer.Layer<Anchor> => Layer.succeed(Anchor, webhookAnchor(options))
