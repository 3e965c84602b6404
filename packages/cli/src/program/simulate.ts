/** `omringd simulate STUDY`, as it is asked. */
import type { SimulateOptions } from "../command/simulate.ts"
import { asJson, workers } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerSimulate: Offer = (program, { terminal, version, ended }) => {
  helped(program.command("simulate"), {
    examples: [
      ["omringd simulate study.yaml --out results", "what it came to, and tables as CSV and Parquet in results/"],
      ["omringd simulate study.yaml --out results --workers 8", "the same, on eight worker threads"],
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
    .argument("<study>", "a study (YAML or JSON); see examples/research-study/study.yaml")
    .requiredOption("-o, --out <folder>", "where results are kept; the same folder again goes on from what it holds")
    .option("-w, --workers <number>", "worker threads; the results are the same with any number", workers, 1)
    .addOption(asJson())
    .action(async (study: string, options: SimulateOptions) => {
      const { simulate } = await import("../command/simulate.ts")
      ended(await simulate(study, options, version, terminal))
    })
}
