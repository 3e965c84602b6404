/** `omringd retain`, `forget` and `certificate`, as they are asked. */
import { Option } from "commander"
import type { Command } from "commander"
import type { CertificateOptions } from "../command/certificate.ts"
import type { ForgetOptions } from "../command/forget.ts"
import { jurisdictionNames, kinds } from "../command/jurisdictions.ts"
import type { RetainOptions } from "../command/retain.ts"
import { asJson, day, inLanguage, names } from "./arguments.ts"
import { certifying, forgetting, retaining } from "./forgetting-help.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

const keyring = ["--keyring <where>", "where people's keys are: a folder, or the URL of a PostgreSQL database"] as const

const forgetful = (command: Command): Command =>
  command
    .option("--store <file>", "an SQLite file")
    .option("--postgres <url>", "a PostgreSQL database")
    .addOption(new Option("-j, --jurisdiction <place>", "whose law says how long things are kept").choices(jurisdictionNames).makeOptionMandatory())
    .addOption(new Option("--holds <kinds...>", "what files hold here beside what a trajectory tells").choices(kinds))
    .addOption(new Option("--unopened <kind>", "what a report is here that nobody became involved after").choices(kinds))
    .option(...keyring)
    .option("--certificates <folder>", "where certificates are kept; begun when it is not there")
    .option("--authority <reference>", "on whose authority it is done")
    .addOption(inLanguage("list"))
    .addOption(asJson())
    .option("--yes", "do not ask whether it is meant")

export const offerRetain: Offer = (program, { terminal, ended }) => {
  forgetful(helped(program.command("retain"), retaining))
    .description("list what is due to be forgotten, why, until when and by which source; and carry it out")
    .option("--on <day>", "what is due on this day; today when left out", day)
    .option("--carry-out", "forget what is due, after a confirmation")
    .action(async (options: RetainOptions) => {
      const { retain } = await import("../command/retain.ts")
      ended(await retain(options, terminal))
    })
}

export const offerForget: Offer = (program, { terminal, ended }) => {
  forgetful(helped(program.command("forget"), forgetting))
    .description("someone asks to be forgotten: refused with its grounds where something is to be kept, or carried out")
    .argument("<person>", "a reference to the person, as it stands in the trajectories")
    .option("--by <reference>", "who asks; the person when left out")
    .option("--ground <code>", "a ground of your own, where no term is known or the law lets people ask earlier")
    .option("--view <file>", "their own view of a step (JSON), attached when it is refused")
    .action(async (person: string, options: ForgetOptions) => {
      const { forget } = await import("../command/forget.ts")
      ended(await forget(person, options, terminal))
    })
}

export const offerCertificate: Offer = (program, { terminal, ended }) => {
  helped(program.command("certificate"), certifying)
    .description("tell what a certificate says was forgotten, and look again whether it is so")
    .argument("<file>", "a certificate, out of the folder of certificates")
    .option("--store <file>", "an SQLite file; it is read and not changed")
    .option("--postgres <url>", "a PostgreSQL database")
    .option(...keyring)
    .option("--forgotten <names>", "trajectories lawfully removed since, with commas between", names)
    .addOption(asJson())
    .action(async (file: string, options: CertificateOptions) => {
      const { certificate } = await import("../command/certificate.ts")
      ended(await certificate(file, options, terminal))
    })
}
