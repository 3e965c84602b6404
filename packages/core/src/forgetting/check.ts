/** Looks again whether what a certificate says is so: it needs no trust in whoever wrote it, only in the store and keyring that are looked at. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Certificate } from "./certificate.ts"
import type { Place } from "./certificate.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { of } from "./kept.ts"
import { piecesIn } from "./pieces.ts"
import { Flaw } from "../evidence/flaw.ts"
import { verifier } from "../evidence/verifier.ts"
import type { Links } from "../evidence/verify.ts"
import type { Sha256 } from "../Chain.ts"
import type { Keyring, KeyringUnavailable } from "../sealing/keyring.ts"
import type { ReadFailure } from "../store/failure.ts"
import type { Store } from "../TrajectoryStore.ts"
import { isForgotten, isSealed } from "../Words.ts"
import type { PersonId } from "../Words.ts"

/** @public */
export type Finding =
  /** It was begun and may be half done: open forgetting, which finishes it. */
  | { readonly finding: "not-completed" }
  /** It does not say what it said when it was begun. */
  | { readonly finding: "edited" }
  /** The key is there, under this name. */
  | { readonly finding: "key-there"; readonly person: PersonId; readonly under: PersonId }
  /** A piece of words about them can be read. */
  | { readonly finding: "words-open"; readonly trajectory: string; readonly number: number }
  /** A piece is read as it is kept: the store that was looked at opens nothing, so that nothing is shown. */
  | { readonly finding: "words-sealed"; readonly trajectory: string; readonly number: number }
  /** There are not as many pieces as it counts. */
  | { readonly finding: "words-miscounted"; readonly trajectory: string; readonly counted: number; readonly found: number }
  /** What is kept is not what it was, or is gone. */
  | { readonly finding: "not-whole"; readonly flaw: Flaw }
  /** A step of the trajectory that was removed is still there. */
  | { readonly finding: "trajectory-there"; readonly trajectory: string }

/** @public */
export interface CheckOptions {
  readonly sha256: Sha256
  /** As hosts read it: the sealed store, where words are sealed. */
  readonly store: Pick<Store, "read">
  readonly links: Links
  readonly keys: Pick<Keyring, "find">
  /** Trajectories that were removed since: they are not looked for. */
  readonly forgotten?: Iterable<string>
}

/** Everyone who could hold the key: whose it was, and everyone who shared words. */
const keysThere = ({ keys, shared }: Certificate, { keys: keyring, sha256 }: CheckOptions): Effect.Effect<readonly Finding[], KeyringUnavailable> =>
  Effect.map(keyring.find([...new Set([...keys, ...shared].map(({ person }) => person))]), (found) => {
    const whose = new Map(keys.map(({ person, fingerprint }) => [fingerprint, person]))
    return [...found].flatMap(([under, key]) => {
      const person = whose.get(fingerprintOf(sha256, key))
      return person === undefined ? [] : [{ finding: "key-there", person, under } as const]
    })
  })

/** The chain up to where it was, against the link that it had. */
const flawsIn = ({ trajectory, version, link }: Place, { links, sha256 }: CheckOptions): Effect.Effect<readonly Finding[], ReadFailure> =>
  Effect.suspend(() => {
    const flaws: Finding[] = []
    const judging = verifier({ sha256, report: (flaw) => flaws.push({ finding: "not-whole", flaw }) })
    judging.heads([{ trajectory, number: version, link }])
    return Effect.map(Stream.runForEach(of(links, trajectory), (row) => Effect.sync(() => judging.row(row))), () => {
      judging.end()
      return flaws
    })
  })

/** A step that cannot be read is no proof either: the store says which. */
const wordsIn = (certificate: Certificate, { trajectory, version, words }: Place, { store }: CheckOptions): Effect.Effect<readonly Finding[], ReadFailure> =>
  Effect.map(store.read(trajectory), (steps) => {
    const people = new Set<string>(certificate.keys.map(({ person }) => person))
    const pieces = steps.filter(({ number }) => number <= version).flatMap(({ number, step }) =>
      piecesIn(step).filter(({ about }) => about.some((person) => people.has(person))).map((piece) => ({ ...piece, number })))
    const findings = pieces.filter((piece) => !isForgotten(piece)).map(({ text, number }): Finding => ({ finding: isSealed(text) ? "words-sealed" : "words-open", trajectory, number }))
    const isAll = pieces.length === words
    return isAll ? findings : [...findings, { finding: "words-miscounted", trajectory, counted: words, found: pieces.length }]
  })

const isGone = (findings: readonly Finding[]): boolean => findings.some((one) => one.finding === "not-whole" && one.flaw.flaw === "gone")

/**
 * Everything that is not as the certificate says; empty when all is. Words that were recorded since, and whatever was begun anew under the
 * name of a trajectory that was removed, are not its business, unless a step that was removed is among them.
 * @public
 */
export const check = (certificate: Certificate, options: CheckOptions): Effect.Effect<readonly Finding[], ReadFailure | KeyringUnavailable> =>
  Effect.gen(function* () {
    const { sha256, links, forgotten = [] } = options
    const findings: Finding[] = []
    if (!Certificate.isCompleted(certificate)) findings.push({ finding: "not-completed" })
    if (!Certificate.isAsBegun(sha256, certificate)) findings.push({ finding: "edited" })
    findings.push(...(yield* keysThere(certificate, options)))
    const gone = new Set(forgotten)
    for (const place of certificate.in) {
      const { trajectory, version, link } = place
      if (trajectory === certificate.trajectory) {
        const rows = yield* links({ trajectory, number: version - 1 }, 1)
        if (rows.some((row) => row.trajectory === trajectory && row.link === link)) findings.push({ finding: "trajectory-there", trajectory })
      } else if (!gone.has(trajectory)) {
        const flaws = yield* flawsIn(place, options)
        findings.push(...flaws)
        if (!isGone(flaws)) findings.push(...(yield* wordsIn(certificate, place, options)))
      }
    }
    return findings
  })

const place = ({ trajectory, number }: { readonly trajectory: string; readonly number: number }): string => `step ${number} of ${trajectory}`

/** @public */
export const Finding = {
  /** For whoever keeps the store, in English. */
  sentence: (finding: Finding): string => {
    switch (finding.finding) {
      case "not-completed": return "it was begun and not completed: what it says may be half done"
      case "edited": return "it does not say what it said when it was begun"
      case "key-there": return `the key of ${finding.person} is there${finding.under === finding.person ? "" : `, under the name of ${finding.under}`}`
      case "words-open": return `words in ${place(finding)} can be read`
      case "words-sealed": return `words in ${place(finding)} were read as they are kept, by a store that opens nothing`
      case "words-miscounted": return `${finding.trajectory} has ${finding.found} pieces of these words, and ${finding.counted} were counted`
      case "not-whole": return Flaw.sentence(finding.flaw)
      case "trajectory-there": return `${finding.trajectory} is still there`
    }
  }
}
