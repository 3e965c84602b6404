/** What the broken implementations prove of the clauses: which clauses catch each of them. */
import {
  brokenDirectories, brokenDoors, brokenKeyrings, brokenNotifiers, brokenOutboxes, brokenPacks, brokenStores, directoryClauses, doorClauses, goodAbilities,
  goodDirectory, goodNotifier, keyringClauses, notifierClauses, outboxClauses, packClauses, pureDoor, Report, runClause, runPack, storeClauses
} from "@omringd/conformance"
import type { Clause, Examined } from "@omringd/conformance"
import { memoryOutbox, outboxAbilities } from "./outboxes.ts"
import { abilities, keyringAbilities, memoryPlace, memoryRing } from "./places.ts"

export interface Caught {
  /** What it does wrong. */
  readonly name: string
  /** The ids of the clauses that fail on it, in their order. */
  readonly caughtBy: readonly string[]
}

export interface Proof {
  readonly suite: "store" | "door" | "pack" | "keyring" | "directory" | "outbox" | "notifier"
  readonly clauses: readonly Pick<Clause<unknown, string>, "id" | "sentence" | "strength">[]
  readonly broken: readonly Caught[]
}

/** What they say of themselves; the kit's own tests hold them to it. */
export const said: readonly Proof[] = [
  { suite: "store", clauses: storeClauses, broken: brokenStores },
  { suite: "door", clauses: doorClauses, broken: brokenDoors },
  { suite: "pack", clauses: packClauses, broken: brokenPacks },
  { suite: "keyring", clauses: keyringClauses, broken: brokenKeyrings },
  { suite: "directory", clauses: directoryClauses, broken: brokenDirectories },
  { suite: "outbox", clauses: outboxClauses, broken: brokenOutboxes },
  { suite: "notifier", clauses: notifierClauses, broken: brokenNotifiers }
]

/** The clauses that fail. They are looked at side by side, for some only end when their patience does. */
const failingIn = async <Subject, Ability extends string>(clauses: readonly Clause<Subject, Ability>[], examined: Examined<Subject, Ability>, patience: number) => {
  const outcomes = await Promise.all(clauses.map((clause) => runClause(clause, { ...examined, patience })))
  return clauses.filter((_, index) => outcomes[index]?.result === "Fail")
}
/** Those that fail are looked at once more, with more time and fewer beside them: a busy machine is no fault. */
const failing = async <Subject, Ability extends string>(clauses: readonly Clause<Subject, Ability>[], examined: Examined<Subject, Ability>): Promise<readonly string[]> =>
  (await failingIn(await failingIn(clauses, examined, 1_000), examined, 5_000)).map(({ id }) => id)

const looks: { readonly [S in Proof["suite"]]: () => AsyncGenerator<Caught> } = {
  store: async function* () {
    for (const { name, breaks } of brokenStores) yield { name, caughtBy: await failing(storeClauses, { can: abilities, fresh: () => breaks(memoryPlace()) }) }
  },
  door: async function* () {
    for (const { name, caughtBy, breaks } of brokenDoors) {
      const fresh = () => { const good = pureDoor(); return { ...good, ...breaks(good) } }
      yield { name, caughtBy: await failing(doorClauses, { can: caughtBy.includes("door-12") ? ["clock"] : [], fresh }) }
    }
  },
  notifier: async function* () {
    for (const { name, to = "machine", breaks } of brokenNotifiers) {
      yield { name, caughtBy: await failing(notifierClauses, { can: goodAbilities[to], fresh: () => breaks(goodNotifier(to)) }) }
    }
  },
  pack: async function* () {
    for (const { name, made } of brokenPacks) yield { name, caughtBy: Report.failures(await runPack({ histories: 24, ...made() })).map(({ id }) => id) }
  },
  keyring: async function* () {
    for (const { name, breaks } of brokenKeyrings) yield { name, caughtBy: await failing(keyringClauses, { can: keyringAbilities, fresh: () => breaks(memoryRing()) }) }
  },
  directory: async function* () {
    for (const { name, breaks } of brokenDirectories) {
      yield { name, caughtBy: await failing(directoryClauses, { can: ["changes", "breaks"], fresh: () => breaks(goodDirectory()) }) }
    }
  },
  outbox: async function* () {
    for (const { name, breaks } of brokenOutboxes) yield { name, caughtBy: await failing(outboxClauses, { can: outboxAbilities, fresh: () => breaks(memoryOutbox()) }) }
  }
}

/** The same, looked at anew: `told` hears of each one that was looked at. */
export const looked = async (told: (done: number, all: number) => void, suites: readonly Proof["suite"][] = said.map(({ suite }) => suite)): Promise<readonly Proof[]> => {
  const asked = said.filter(({ suite }) => suites.includes(suite))
  const all = asked.reduce((sum, { broken }) => sum + broken.length, 0)
  const proofs: Proof[] = []
  let done = 0
  for (const { suite, clauses } of asked) {
    const broken: Caught[] = []
    for await (const one of looks[suite]()) {
      broken.push(one)
      told(++done, all)
    }
    proofs.push({ suite, clauses, broken })
  }
  return proofs
}
