/** `omringd partners FILE`, as it is asked. */
import type { PartnersOptions } from "../command/partners.ts"
import { age, asJson, day, inLanguage } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerPartners: Offer = (program, { terminal, ended }) => {
  const command = helped(program.command("partners"), {
    examples: [
      ["omringd partners partners.yaml --need evenings-off --near oudstraat"],
      ["omringd partners partners.yaml --need homework --near 9999 --child-age 9 --language nl", "for a child of nine, in Dutch"]
    ],
    exits: {
      0: "listed, also when there is nobody",
      1: "could not run: the options, or what is asked is not in the directory",
      2: "the directory is wrong, or cannot be read"
    },
    json: ["omringd", "title", "query"]
  })
  command
    .description("list who can do what near here for a need: lighter and nearer first, with why")
    .argument("<file>", "a directory of partners (YAML or JSON); see `omringd example partners.yaml`")
    .requiredOption("-n, --need <code>", "one of the directory's needs")
    .requiredOption("-p, --near <place>", "one of the directory's places")
    .option("--child-age <years>", "leave out what is for other ages", age)
    .option("--on <day>", "what there is on this day; today when left out", day)
    .addOption(inLanguage("list"))
    .addOption(asJson())
    .action(async (file: string, options: PartnersOptions) => {
      const { partners } = await import("../command/partners.ts")
      ended(await partners(file, options, terminal))
    })
}
