/** Where the directories of people that are shipped have what they know while they are looked at, and how the clauses change and break it. */
import { renameSync, writeFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { layer as fileLayer } from "@omringd/adapters/people/file"
import { directoryOf } from "@omringd/adapters/people/memory"
import type { DirectoryPlace } from "@omringd/conformance"
import { People } from "@omringd/core/Notices"
import type { Recipients } from "@omringd/core/Notices"

export const memoryDirectory = (): DirectoryPlace => {
  let recipients: Recipients = { omringd: 1, people: [] }
  return { put: (people) => { recipients = { omringd: 1, people } }, directory: Layer.effect(People, Effect.sync(() => directoryOf(recipients))) }
}

/** On a file that is not there yet; whoever names it removes it. */
export const fileDirectory = (file: string): DirectoryPlace => ({
  put: (people) => {
    writeFileSync(`${file}.new`, JSON.stringify({ omringd: 1, people }))
    renameSync(`${file}.new`, file)
  },
  directory: fileLayer({ file }),
  spoil: () => { writeFileSync(file, '{ "omringd": 1, "people": [') }
})
