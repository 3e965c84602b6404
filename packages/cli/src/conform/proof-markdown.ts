/** What the broken implementations prove, as a Markdown document: `docs/conformance.md`. */
import type { Caught, Proof } from "./proof.ts"

const row = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [row(heads), row(heads.map(() => "---")), ...rows.map(row)]

const isCaught = ({ caughtBy }: Caught): boolean => caughtBy.length > 0
const rate = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`)

const counted = ({ suite, clauses, broken }: Proof): readonly (string | number)[] => {
  const tested = clauses.filter(({ strength }) => strength !== "untested")
  const alone = tested.filter(({ id }) => broken.some(({ caughtBy }) => caughtBy.length === 1 && caughtBy[0] === id))
  const caught = broken.filter(isCaught).length
  return [suite, clauses.length, clauses.length - tested.length, broken.length, caught, rate(caught, broken.length), `${alone.length} of ${tested.length}`]
}

const clauseRows = ({ clauses, broken }: Proof): readonly (readonly (string | number)[])[] =>
  clauses.map(({ id, sentence, strength }) => {
    if (strength === "untested") return [id, sentence, strength, "–", "–"]
    const catches = broken.filter(({ caughtBy }) => caughtBy.includes(id))
    return [id, sentence, strength, catches.length, catches.filter(({ caughtBy }) => caughtBy.length === 1).length]
  })

const plural = {
  store: "stores", door: "doors", pack: "packs", keyring: "keyrings", directory: "directories", outbox: "outboxes", notifier: "notifiers"
} satisfies { readonly [S in Proof["suite"]]: string }

const section = (proof: Proof): readonly string[] => {
  const escaped = proof.broken.filter((one) => !isCaught(one)).map(({ name }) => name)
  return [
    "", `## What every ${proof.suite} keeps`, "",
    ...table(["clause", "it says that", "strength", "catches", "alone"], clauseRows(proof)), "",
    `### The broken ${plural[proof.suite]}`, "", `Each is ${proof.suite === "outbox" ? "an" : "a"} ${proof.suite} that …`, "",
    ...table(["…", "caught by"], proof.broken.map(({ name, caughtBy }) => [name, caughtBy.join(", ") || "no clause"])),
    ...(escaped.length === 0 ? [] : ["", `Not caught: ${escaped.join("; ")}.`])
  ]
}

export const proofMarkdown = (proofs: readonly Proof[]): string => [
  "# Conformance", "",
  "What `@omringd/conformance` looks for, and how it is known that it would find it. Every clause with a program is run on implementations that each do one",
  "thing wrong. *Catches* counts those that a clause fails on, *alone* those that no other clause fails on: as long as that is one or more,",
  "leaving the clause out would let a fault through. *Untested* clauses hold, but no program here can tell; each says where it is looked at instead.",
  "A rate of 100 % says that every fault we thought of is caught. It says nothing of those that nobody thought of.", "",
  "Made by `omringd conform --zoo --markdown`.", "",
  ...table(["suite", "clauses", "untested", "broken on purpose", "caught", "catch rate", "clauses that catch something alone"], proofs.map(counted)),
  ...proofs.flatMap(section), ""
].join("\n")
