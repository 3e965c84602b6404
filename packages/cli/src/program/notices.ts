/** `omringd notices`, as it is asked. */
import { InvalidArgumentError, Option } from "commander"
import type { Command } from "commander"
import type { NoticeRulesOptions } from "../command/notice-rules.ts"
import type { ParkedOptions, ResumeOptions } from "../command/parked.ts"
import type { SendOptions } from "../command/send.ts"
import { packNames, usualPacks } from "../pack-names.ts"
import { asJson, inLanguage, moment, names } from "./arguments.ts"
import { helped } from "./help.ts"
import { parking, resuming, ruling, sending, telling } from "./notices-help.ts"
import type { Offer } from "./Offering.ts"

const packs = (text: string): readonly string[] => {
  const named = names(text)
  const unknown = named.filter((name) => !packNames.includes(name))
  if (named.length === 0 || unknown.length > 0) throw new InvalidArgumentError(`There are ${packNames.join(", ")}.`)
  return named
}

const waiting = (command: Command): Command =>
  command
    .option("--store <file>", "an SQLite file")
    .option("--postgres <url>", "a PostgreSQL database")
    .option("--name <name>", "tells several ways of bringing apart", "notices")

const offerRules: Offer = (group, { terminal, ended }) => {
  helped(group.command("rules"), ruling)
    .description("list who is told what, by which rule: after which step, or when something is due")
    .addOption(new Option("--packs <names>", "of these packs, with commas between; of all when left out").argParser(packs).default(packNames, "all"))
    .addOption(inLanguage("list"))
    .addOption(asJson().conflicts("markdown"))
    .option("--markdown", "print one Markdown table: docs/notices.md")
    .action(async (options: NoticeRulesOptions) => {
      const { noticeRules } = await import("../command/notice-rules.ts")
      ended(noticeRules(options, terminal))
    })
}

const offerSend: Offer = (group, { terminal, ended }) => {
  waiting(helped(group.command("send"), sending))
    .description("tell people what follows from each step and each day, until interrupted")
    .requiredOption("--people <file>", "the directory of people (YAML or JSON); see `omringd example people.yaml`")
    .requiredOption("--to <where>", "console, or an address: see below")
    .addOption(new Option("--packs <names>", "the packs whose notices are brought, with commas between").argParser(packs).default(usualPacks, usualPacks.join(",")))
    .option("--since <moment>", "tell nothing of what was recorded before this day or moment", moment)
    .option("--once", "bring what can be brought now, and end")
    .option("--json", "with --once: print what came of it as one JSON document")
    .action(async (options: SendOptions) => {
      const { send } = await import("../command/send.ts")
      ended(await send(options, terminal))
    })
}

const offerParked: Offer = (group, { terminal, ended }) => {
  waiting(helped(group.command("parked"), parking))
    .description("list what is no longer tried: since when, why, and what would help")
    .addOption(inLanguage("list"))
    .addOption(asJson())
    .action(async (options: ParkedOptions) => {
      const { parked } = await import("../command/parked.ts")
      ended(await parked(options, terminal))
    })
}

const offerResume: Offer = (group, { terminal, ended }) => {
  waiting(helped(group.command("resume"), resuming))
    .description("let what is parked wait again, in its old place")
    .argument("[ids...]", "the ids of what is parked")
    .option("--all", "all that is parked")
    .addOption(asJson())
    .action(async (ids: readonly string[], options: ResumeOptions) => {
      const { resume } = await import("../command/parked.ts")
      ended(await resume(ids, options, terminal))
    })
}

export const offerNotices: Offer = (program, offering) => {
  const group = helped(program.command("notices"), telling).description("tell people what they must be told, and see what could not be").helpCommand(false)
  for (const offer of [offerRules, offerSend, offerParked, offerResume]) offer(group, offering)
}
