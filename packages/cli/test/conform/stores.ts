/** What `omringd conform` is shown: a store as it should be, one that reads wrongly, and one that never ends. */
import { brokenStores, conformStore } from "@omringd/conformance"
import type { Conform, Place } from "@omringd/conformance"
import { memoryPlace } from "../../src/conform/places.ts"

const broken = (clause: string): ((place: Place) => Place) => brokenStores.find(({ caughtBy }) => caughtBy.join() === clause)?.breaks ?? ((place) => place)

export const sound: Conform = conformStore("sound", { can: ["durable"], fresh: memoryPlace })
export const misreads: Conform = conformStore("misreads", { can: ["durable"], fresh: () => broken("store-03")(memoryPlace()) })
export const waits: Conform = conformStore("waits", { can: [], fresh: () => broken("store-12")(memoryPlace()) })
