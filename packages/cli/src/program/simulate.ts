/** `omringd simulate STUDY`, as it is asked. */
import { Option } from "commander"
import { languages } from "@omringd/core"
import type { SimulateOptions } from "../command/simulate.ts"
import { asJson, workers } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerSimulate: Offer = (program, { terminal, version, ended }) => {
  helped(program.command("simulate"), {
    examples: [
      ["omringd simulate study.yaml --out results", "what it came to; in results/ a page (report.html), and tables as CSV and Parquet"],
      ["omringd simulate study.yaml --out results --workers 8", "the same, on eight worker threads"],
      ["omringd simulate results/manifest.json --out again", "the same run once more, from what it left"],
      ["omringd simulate study.yaml --out results --json | jq '.summary'", "as data"]
    ],
    notes: "Interrupted, or out of disk: run the same again and it goes on from there, to the same bytes.",
    exits: {
      0: "simulated, all of it",
      1: "could not run: the options, the folder or the disk",
      2: "the study is wrong; every mistake is named",
      "130, 143": "interrupted: what was done is kept"
    },
    json: ["out", "files", "summary"]
  })
    .description("simulate an office and its families over years, each step judged by the rules in force: waiting, working, what is owed")
    .argument("<study>", "a study (YAML or JSON), or the manifest.json of a run; see `omringd example study.yaml`")
    .requiredOption("-o, --out <folder>", "where results are kept; the same folder again goes on from what it holds")
    .option("-w, --workers <number>", "worker threads; the results are the same with any number", workers, 1)
    .addOption(new Option("-l, --language <language>", "the language of report.html").choices(languages).default("en"))
    .addOption(asJson())
    .action(async (study: string, options: SimulateOptions) => {
      const { simulate } = await import("../command/simulate.ts")
      ended(await simulate(study, options, version, terminal))
    })
}
