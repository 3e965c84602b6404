/** Certificates in memory: for tests and simulations. Who is killed with it in between has forgotten half, and nothing knows of it. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Certificate, ForgettingLog } from "@omringd/core/Forgetting"
import type { Log } from "@omringd/core/Forgetting"

/** Where they lie, by their ids: it outlives the logs opened on it, as a folder would. @public */
export type Shelf = Map<string, Certificate>

const inOrder = (shelf: Shelf): readonly Certificate[] => [...shelf.values()].toSorted((a, b) => a.begun.localeCompare(b.begun))

/** @public */
export const memoryLog = (shelf: Shelf = new Map()): Log => ({
  begun: (certificate) => Effect.sync(() => { if (!shelf.has(certificate.id)) shelf.set(certificate.id, certificate) }),
  completed: (certificate) => Effect.sync(() => {
    const before = shelf.get(certificate.id)
    if (before === undefined || !Certificate.isCompleted(before)) shelf.set(certificate.id, certificate)
  }),
  list: Stream.suspend(() => Stream.fromIterable(inOrder(shelf)))
})

/** @public */
export const layer = (shelf?: Shelf): Layer.Layer<ForgettingLog> => Layer.sync(ForgettingLog, () => memoryLog(shelf))
