/** All that is shipped and has clauses to keep: stores by themselves and through both doors, doors, packs, keyrings, directories, outboxes, and notifiers that need no server. */
import {
  conformDirectory, conformDoor, conformKeyring, conformNotifier, conformOutbox, conformPack, conformStore, promiseDoor, pureDoor, serviceDoor, throughPromises, throughService
} from "@omringd/conformance"
import type { Ability, Conform, Door, LeftOut, Place } from "@omringd/conformance"
import { clauses, publishedRules } from "@omringd/rules/clauses"
import { jurisdictions } from "@omringd/rules/jurisdiction"
import type { Entries } from "@omringd/rules/jurisdiction"
import { lix, tradeWordsIn } from "@omringd/rules/language"
import { packNames, packsNamed } from "../packs.ts"
import { fileDirectory, memoryDirectory } from "./directories.ts"
import { memoryOutbox, outboxAbilities, sqliteOutbox } from "./outboxes.ts"
import { abilities, folderRing, keyringAbilities, memoryPlace, memoryRing, sqlitePlace } from "./places.ts"
import { consoleAbilities, consolePlace, webhookAbilities, webhookPlace } from "./notifiers.ts"
import type { Webhook } from "./notifiers.ts"
import { postgresAbilities, postgresKeyringAbilities, postgresOutboxAbilities } from "./postgres.ts"
import type { PostgresServer } from "./postgres.ts"

export interface Shipped {
  readonly conforms: readonly Conform[]
  readonly leftOut: readonly LeftOut[]
}

/** New places to keep trajectories, each with nothing in it. */
interface Kind {
  readonly name: string
  readonly can: readonly Ability[]
  readonly fresh: () => Place
}

const stores = ({ name, can, fresh }: Kind): readonly Conform[] => [
  conformStore(name, { can, fresh }),
  conformStore(`${name}, through the service`, { can, fresh: () => throughService(fresh()) }),
  conformStore(`${name}, through promises`, { can, fresh: () => throughPromises(fresh()) })
]

const done = (door: Door): Promise<void> => door.close()

const doors = ({ name, fresh }: Kind): readonly Conform[] => [
  conformDoor(`service over ${name}`, { can: ["clock"], fresh: () => serviceDoor(fresh().store), done }),
  conformDoor(`promises over ${name}`, { can: ["clock"], fresh: () => promiseDoor(fresh().store), done })
]

/** What a rule of ours can stand on: a clause of a document, published guidance, or what a country says. */
const sources: readonly string[] = [
  ...clauses.map(({ id }) => id), ...publishedRules,
  ...Object.values<Entries>(jurisdictions).flatMap(({ clocks, duties }) => [...Object.keys(clocks), ...Object.keys(duties)])
]
const packs: readonly Conform[] = packsNamed(packNames).map((pack) => conformPack({ pack, sources, hardWordsIn: tradeWordsIn, lix }))

const keyrings = ({ newFile, postgres }: Where): readonly Conform[] => [
  conformKeyring("memory", { can: keyringAbilities, fresh: memoryRing }),
  conformKeyring("file", { can: keyringAbilities, fresh: () => folderRing(newFile()) }),
  ...(postgres === undefined ? [] : [conformKeyring("postgres", { can: postgresKeyringAbilities, fresh: () => postgres.freshRing() })])
]

const directories = ({ newFile }: Where): readonly Conform[] => [
  conformDirectory("memory", { can: [], fresh: memoryDirectory }),
  conformDirectory("file", { can: ["changes", "breaks"], fresh: () => fileDirectory(newFile()) })
]

const notifiers = ({ webhook }: Where): readonly Conform[] => [
  conformNotifier("console", { can: consoleAbilities, fresh: consolePlace }),
  ...(webhook === undefined ? [] : [conformNotifier("webhook", { can: webhookAbilities, fresh: () => webhookPlace(webhook), done: ({ close }) => close?.() })])
]

export interface Where {
  /** Names a file or folder that is not there yet. */
  readonly newFile: () => string
  readonly postgres?: PostgresServer
  /** Where what it is made with is installed. */
  readonly webhook?: Webhook
}

const outboxes = ({ newFile, postgres }: Where): readonly Conform[] => [
  conformOutbox("memory", { can: outboxAbilities, fresh: memoryOutbox }),
  conformOutbox("sqlite", { can: outboxAbilities, fresh: () => sqliteOutbox(newFile()) }),
  ...(postgres === undefined ? [] : [conformOutbox("postgres", { can: postgresOutboxAbilities, fresh: () => postgres.freshOutbox() })])
]

export const shipped = (where: Where): Shipped => {
  const { newFile, postgres, webhook } = where
  const kinds: readonly Kind[] = [
    { name: "memory", can: abilities, fresh: memoryPlace },
    { name: "sqlite", can: abilities, fresh: () => sqlitePlace(newFile()) },
    ...(postgres === undefined ? [] : [{ name: "postgres", can: postgresAbilities, fresh: () => postgres.fresh() }])
  ]
  return {
    conforms: [
      ...kinds.flatMap(stores), conformDoor("pure", { can: [], fresh: () => pureDoor() }), ...kinds.flatMap(doors),
      ...packs, ...keyrings(where), ...directories(where), ...outboxes(where), ...notifiers(where)
    ],
    leftOut: [
      ...(postgres === undefined ? [{ name: "postgres", because: "no --postgres <url> was given" }] : []),
      ...(webhook === undefined ? [{ name: "webhook", because: "cloudevents and standardwebhooks are not installed" }] : []),
      { name: "email, nats and amqp", because: "they need a server; their own tests have one" }
    ]
  }
}
