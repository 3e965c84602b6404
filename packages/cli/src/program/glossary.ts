/** `omringd glossary`, as it is asked. */
import type { GlossaryOptions } from "../command/glossary.ts"
import { asJson, forReader, inLanguage } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerGlossary: Offer = (program, { terminal, ended }) => {
  helped(program.command("glossary"), {
    examples: [["omringd glossary --language nl --for family", "in Dutch, for a family"], ["omringd glossary --json | jq -r '.words[].term'", "as data"]],
    exits: { 0: "printed", 1: "could not run: the options" },
    json: ["omringd", "language", "for", "words"]
  })
    .description("print the words of the trade and what they mean, from A to Z")
    .addOption(inLanguage("print"))
    .addOption(forReader("explain"))
    .addOption(asJson())
    .action(async (options: GlossaryOptions) => {
      const { glossary } = await import("../command/glossary.ts")
      ended(glossary(options, terminal))
    })
}
