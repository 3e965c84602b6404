/** `omringd ledger`, as it is asked. */
import { Option } from "commander"
import { documentIds } from "@omringd/rules/clauses"
import type { LedgerOptions } from "../command/ledger.ts"
import { inLanguage, wholeNumber } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerLedger: Offer = (program, { terminal, ended }) => {
  helped(program.command("ledger"), {
    examples: [
      ["omringd ledger --document 004 --language nl", "the charter, clause by clause, in Dutch"],
      [`omringd ledger --json | jq '.clauses["not-alone"]'`, "one clause as data"],
      ["omringd ledger --markdown > docs/ledger.md", "the page in the documentation"]
    ],
    exits: { 0: "each clause has an answer", 1: "could not run, or a clause has no answer" },
    json: ["omringd", "clauses"]
  })
    .description("tell for each clause of the sources what answers it, and for each rule how far it is reached")
    .addOption(new Option("-d, --document <id>", "only the clauses of this document").choices(documentIds))
    .addOption(inLanguage("tell"))
    .option("--histories <number>", "how many random histories to explore", wholeNumber, 200)
    .option("--seed <number>", "where they begin: the same seed gives the same histories", wholeNumber, 2026)
    .option("--cases <folder>", "a folder of case files; examples/cases when it is there")
    .addOption(new Option("--json", "print one JSON document with the same content as data, by clause id").conflicts("markdown"))
    .option("--markdown", "print one Markdown document")
    .action(async (options: LedgerOptions) => {
      const { ledger } = await import("../command/ledger.ts")
      ended(await ledger(options, terminal))
    })
}
