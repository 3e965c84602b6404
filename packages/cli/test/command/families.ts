/** Three families in a sealed store: of one a child's term is over, of one everyone's, of one nothing is known. */
import { randomUUID } from "node:crypto"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type * as Layer from "effect/Layer"
import { layer as folderKeys } from "@omringd/adapters/keyring/file"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import type { Step } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import type { KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import type { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { askedAt } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

interface Sibling {
  readonly id: string
  readonly born?: string
}

const family = (id: string, children: readonly [Sibling, ...Sibling[]]): readonly (readonly [Step, string])[] => {
  const all = children.map((one) => one.id) as [string, ...string[]] // at least one, as given
  const words = (text: string, ...about: [string, ...string[]]) => ({ text, about, by: "an" })
  return [
    [{ step: "PersonJoined", person: "an", role: "consultant" }, "an"],
    [{ step: "PersonJoined", person: "els", role: "parent" }, "els"],
    ...children.map(({ id: child, born }): readonly [Step, string] => [{ step: "ChildJoined", child, speaks: "own", ...(born === undefined ? {} : { born }) }, "an"]),
    [{ step: "SignalReceived", signal: "signal", from: "els", as: "parent", children: [], worries: words(`worries in ${id}`, ...all), goesWell: "asked-not-answered", mustHappen: "asked-not-answered" }, "els"],
    [{ step: "TrajectoryOpened", family: id, children: all, holder: "an", reason: words(`reason of ${id}`, "els"), considered: [] }, "an"],
    [{ step: "InvolvementEnded", because: "moved", told: ["els"], carriedBy: [], says: words(`goodbye to ${id}`, all[0]) }, "an"]
  ]
}

export const fill = async (store: Layer.Layer<TrajectoryStore, unknown>, keyring: Layer.Layer<PeoplesKeys, KeyringUnavailable>): Promise<void> => {
  const omringd = await openOmringd({ practice: Practice.of(), store: sealedStore({ store, keyring, cipher: aesGcm() }) })
  const families = { blue: family("blue", [{ id: "noor", born: "1985-06-01" }, { id: "sam", born: "2015-02-28" }]), green: family("green", [{ id: "lou", born: "1980-02-29" }]), red: family("red", [{ id: "kim" }]) }
  try {
    for (const [id, steps] of Object.entries(families)) {
      for (const [step, by] of steps) {
        const answer = await omringd.take(id, step, { by, at: "2016-03-02" })
        if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
      }
    }
  } finally {
    await omringd.close()
  }
}

/** On a wide screen. `typed`: what someone at the terminal answers; nobody is there when it is left out. */
export const ranWith = (typed: string | undefined, ...args: readonly string[]) => askedAt({ width: 200, ...(typed === undefined ? {} : { typed }) }, ...args)
export const ran = (...args: readonly string[]) => ranWith(undefined, ...args)

export interface Place {
  readonly folder: string
  readonly store: string
  readonly keyring: string
  readonly certificates: string
  /** What every command that forgets is given. */
  readonly given: readonly string[]
}
export const inPlace = (use: (place: Place) => Promise<void>): Promise<void> =>
  inFolder(async (within) => {
    const folder = join(within, randomUUID())
    mkdirSync(folder)
    const [store, keyring, certificates] = [join(folder, "kept.db"), join(folder, "keys"), join(folder, "certificates")]
    await fill(sqlite({ file: store, durability: "normal" }), folderKeys({ folder: keyring }))
    await use({ folder, store, keyring, certificates, given: ["--store", store, "-j", "flanders", "--keyring", keyring, "--certificates", certificates, "--authority", "records-office"] })
  })
