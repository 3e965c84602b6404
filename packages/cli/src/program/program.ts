/** The program: every command that can be asked, in the groups that help shows. */
import { Command } from "commander"
import { quietly } from "./arguments.ts"
import { offerCompletion } from "./completion.ts"
import { offerConform } from "./conform.ts"
import { offerAnchor, offerVerify } from "./evidence.ts"
import { offerExample } from "./example.ts"
import { offerExplore } from "./explore.ts"
import { offerExport } from "./export.ts"
import { offerCertificate, offerForget, offerRetain } from "./forgetting.ts"
import { offerGlossary } from "./glossary.ts"
import { helped } from "./help.ts"
import { offerLedger } from "./ledger.ts"
import { offerNotices } from "./notices.ts"
import type { Offer, Offering } from "./Offering.ts"
import { offerPartners } from "./partners.ts"
import { offerSchema } from "./schema.ts"
import { offerSimulate } from "./simulate.ts"
import { offerTell, tellHelp } from "./tell.ts"

const groups: readonly (readonly [title: string, offers: readonly Offer[]])[] = [
  ["A family's trajectory:", [offerTell, offerPartners, offerGlossary]],
  ["What is kept:", [offerVerify, offerAnchor, offerRetain, offerForget, offerCertificate, offerNotices, offerExport]],
  ["The rules:", [offerLedger, offerConform, offerExplore, offerSimulate]],
  ["To begin with, and for programs and shells:", [offerExample, offerSchema, offerCompletion]]
]

/** Those that do something; the others hold them. */
const leavesOf = (command: Command): readonly Command[] => (command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf))

export const programOf = (offering: Offering): Command => {
  const { terminal: { stdout, stderr }, version } = offering
  const program = helped(new Command("omringd"), {
    examples: [...tellHelp.examples.slice(0, 2), ["omringd verify --store omringd.db", "every kept step is as it was recorded"], ["omringd explore", "every state that the rules allow one family to come to"]],
    notes: "`omringd COMMAND --help` has the examples and exit codes of each. NO_COLOR and FORCE_COLOR are heeded.",
    exits: {
      0: "done; what was found is told",
      1: "could not run: the options, a store, a folder, a server",
      2: "it was looked at, and is not as it must be; or a file that was read is wrong, and nothing was done",
      70: "a fault of omringd's own",
      "129, 130, 143": "interrupted"
    }
  })
    .description("Tells what happened in a family's trajectory with the services: what may be done, what is owed, how safe each child is.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("Ask `omringd --help` what there is.")
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: (text) => void stderr.write(text) })
    .exitOverride()
  for (const [title, offers] of groups) {
    program.commandsGroup(title)
    for (const offer of offers) offer(program, offering)
  }
  for (const command of leavesOf(program)) command.addOption(quietly())
  return program.hook("preAction", (_, asked) => {
    if (asked.opts<{ readonly quiet?: boolean }>().quiet === true) offering.hushed()
  })
}
