/** `omringd conform [MODULE]`, as it is asked. */
import { Option } from "commander"
import type { ConformOptions } from "../command/conform.ts"
import { millis } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerConform: Offer = (program, { terminal, version, ended }) => {
  helped(program.command("conform"), {
    examples: [
      ["omringd conform ./store.ts", "what it exports as `conform`, clause by clause"],
      ["omringd conform @example/rules --junit tests.xml", "a package of this folder; the same for a build server"],
      ["omringd conform ./store.ts --json", "as data"],
      ["omringd conform --all --json conformance.json", "everything that is shipped"],
      ["omringd conform --zoo --markdown", "what the clauses catch: docs/conformance.md"]
    ],
    notes: `
A module exports what is to be looked at:
  import { conformStore } from "@omringd/conformance"
  export const conform = conformStore("mine", { can: ["durable"], fresh: () => ({ store: layer(...) }) })
or conformPack(myPack()), or conformDoor, conformKeyring, conformDirectory, conformOutbox, conformNotifier("mine", { ... }), or a list of these.
It can be TypeScript where Node takes types away.`,
    exits: {
      0: "every clause is kept; what was passed over is said",
      1: "could not run: the options, the module, or a file to write",
      2: "a clause is not kept; with --zoo: something broken was not caught"
    },
    json: ["omringd"]
  })
    .description("look whether a store, a pack of rules, a door, a keyring, a directory of people, an outbox or a notifier keeps every clause of its kind")
    .argument("[module]", "a module (a path, or the name of a package) that exports `conform`")
    .option("--all", "look at all that is shipped: stores, doors, packs, keyrings, directories, outboxes and notifiers")
    .option("--postgres <url>", "with --all: look at the PostgreSQL store too, on this database")
    .addOption(new Option("--json [file]", "print one JSON document instead; or write it to this file").conflicts("markdown"))
    .option("--junit <file>", "write JUnit XML to this file")
    .option("--badge <file>", "write a badge (SVG) to this file")
    .option("--patience <ms>", "how long one clause may take, in milliseconds", millis)
    .option("--zoo", "look whether the clauses catch what is broken on purpose")
    .option("--markdown", "with --zoo: print one Markdown document")
    .action(async (module: string | undefined, options: ConformOptions) => {
      const { conform } = await import("../command/conform.ts")
      ended(await conform(module, options, version, terminal))
    })
}
