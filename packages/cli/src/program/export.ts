/** `omringd export`, as it is asked. */
import { Option } from "commander"
import type { Coarseness, FormatName } from "@omringd/lab/export"
import type { ExportOptions } from "../command/export.ts"
import { asJson, wholeNumber } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

const formats = Object.keys({ ocel: true, xes: true } satisfies Record<FormatName, true>)
const coarsenesses = Object.keys({ day: true, week: true, month: true } satisfies Record<Coarseness, true>)

export const offerExport: Offer = (program, { terminal, version, ended }) => {
  helped(program.command("export"), {
    examples: [
      ["omringd export --store omringd.db --as ocel --pseudonyms --times week --out log.json", "for whoever may not know who it is about"],
      ["omringd export --store omringd.db --as xes --out log.xes", "the references as they are"],
      ["omringd export --store omringd.db --as xes --pseudonyms --key mine.key --out log.xes", "the same pseudonyms each time"],
      ["omringd export --run results --as ocel --out log.json", "the first replication of a simulated study"],
      ["omringd export --run results --arm charter --replication 3 --as xes --out log.xes", "the third, of one of its arms"]
    ],
    notes: `
Never anyone's words. A pseudonym is made with a key that nobody keeps, unless --key names a file for it: whoever has that file can find
out who is who. With --times everything of one family is moved by the same number of whole weeks, 1 to 52, by the same key. Pseudonyms and
coarse times are no anonymity: what is left of a family's course can still be known by whoever knows that course.`,
    exits: { 0: "exported", 1: "could not run: the options, the store, the run or the file; the file is as it was" },
    json: ["omringd", "store", "out", "as", "pseudonyms", "trajectories", "steps"]
  })
    .description("write what a store keeps, or what was simulated, as an event log for the tools of process mining: OCEL 2.0 (JSON) or XES")
    .option("--store <file>", "an SQLite file; it is read and not changed")
    .option("--postgres <url>", "a PostgreSQL database")
    .option("--run <folder>", "the folder of a simulated run; one replication of one arm is computed again, and the run is not changed")
    .option("--arm <name>", "of a run: which arm (the first)")
    .option("--replication <number>", "of a run: which replication, from 1 (the first)", wholeNumber)
    .addOption(new Option("--as <format>", "the format").choices(formats).makeOptionMandatory())
    .requiredOption("--out <file>", "the file to write; what was there is replaced when it is whole")
    .option("--pseudonyms", "other names for people, families, trajectories and what is in them")
    .addOption(new Option("--times <how>", "move the times of each family, and make them this coarse").choices(coarsenesses))
    .option("--key <file>", "keep the key of the pseudonyms in this file, or use the one that is there")
    .addOption(asJson())
    .action(async (options: ExportOptions) => {
      const { exportLog } = await import("../command/export.ts")
      ended(await exportLog(options, version, terminal))
    })
}
