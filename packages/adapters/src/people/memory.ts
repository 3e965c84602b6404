/** A directory of people in memory: one that the host read or wrote itself. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { People } from "@omringd/core/Notices"
import type { Directory, Recipient, Recipients } from "@omringd/core/Notices"

const copied = ({ quiet, ...rest }: Recipient): Recipient => Object.freeze({ ...rest, ...(quiet === undefined ? {} : { quiet: Object.freeze({ ...quiet }) }) })

/** What `Recipients.read` gave, as a directory to ask. Later changes in what was handed over change nothing in it. @public */
export const directoryOf = ({ people }: Recipients): Directory => {
  const known = new Map(people.map((one) => [one.person, copied(one)]))
  return { find: (person) => Effect.sync(() => known.get(person)) }
}

/** @public */
export const layer = (recipients: Recipients): Layer.Layer<People> => Layer.sync(People, () => directoryOf(recipients))
