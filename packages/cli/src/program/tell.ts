/** `omringd tell FILE`, as it is asked. */
import type { TellOptions } from "../command/tell.ts"
import { asJson, day, forReader, inLanguage } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Help } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const tellHelp: Help = {
  examples: [
    ["omringd tell spink.yaml", "the whole story, for professionals, in English"],
    ["omringd tell spink.yaml --language nl --for child", "the same for a child, in Dutch"],
    ["omringd tell spink.yaml --until 2015-10-04", "as far as was known on that day"],
    ["omringd tell spink.yaml --store spink.db", "kept; told again, it goes on from there"],
    ["omringd tell spink.yaml --json | jq '.owed'", "as data"]
  ],
  exits: {
    0: "told, also when steps in it were refused: that is part of the story",
    1: "could not run: the options, or the store",
    2: "the case file is wrong, or cannot be read; nothing was recorded"
  },
  json: ["omringd", "trajectory", "title", "source", "packs", "from", "until", "steps", "refusals", "safety", "deviations", "owed", "end"]
}

export const offerTell: Offer = (program, { terminal, ended }) => {
  helped(program.command("tell"), tellHelp)
    .description("take the steps of a case file one by one, and tell what happened")
    .argument("<file>", "a case file (YAML); - reads it from what is piped in")
    .addOption(inLanguage("tell"))
    .addOption(forReader("tell"))
    .option("--all", "tell each need by itself, and again what was told before")
    .addOption(asJson())
    .option("--store <file>", "keep what is recorded in this SQLite file, and go on from what it holds")
    .option("--until <day>", "tell what was recorded by the end of this day", day)
    .action(async (file: string, options: TellOptions) => {
      const { tell } = await import("../command/tell.ts")
      ended(await tell(file, options, terminal))
    })
}
