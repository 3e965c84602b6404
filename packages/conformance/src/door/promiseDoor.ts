/** The door through promises over a store. */
import type * as Layer from "effect/Layer"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { OpenFailure, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Door } from "./Door.ts"

/** @beta */
export const promiseDoor = async (store: Layer.Layer<TrajectoryStore, OpenFailure>, practice: Practice = Practice.of()): Promise<Door> => {
  const omringd = await openOmringd({ practice, store })
  return {
    practice,
    take: (id, step, who) => omringd.takeUnknown(id, step, who),
    whyNot: (id, step, who) => omringd.whyNot(id, step, who),
    read: (id) => omringd.read(id),
    whatNeedsToHappen: async (at) => {
      const found = []
      for await (const one of omringd.whatNeedsToHappen(at)) if ("needs" in one) found.push(one)
      return found
    },
    forget: (id) => omringd.forget(id),
    close: () => omringd.close()
  }
}
