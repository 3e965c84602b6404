/** `omringd schema [NAME]`, as it is asked. */
import { Step } from "@omringd/core"
import { answerNames } from "../answer/names.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerSchema: Offer = (program, { terminal, ended }) => {
  helped(program.command("schema"), {
    examples: [
      ["omringd schema", "of every step"],
      ["omringd schema GoalSet", "of one step"],
      ["omringd schema case-file > case-file.schema.json", "for an editor that completes and checks case files"],
      ["omringd schema answer/notices-send", "of what `omringd notices send` answers with --json"],
      ["omringd schema answer/wrong", "of what is said on standard error with --json"]
    ],
    exits: { 0: "printed", 1: "could not run: there is no such name" },
    completes: [...Step.tags, "case-file", "partners", "people", "certificate", ...answerNames.map((name) => `answer/${name}`)]
  })
    .description("print the JSON Schema of every step, of one step, of a case file, of a directory of partners or people, of a certificate, or of what a command answers with --json")
    .argument("[name]", "a step, such as GoalSet, or case-file, partners, people, certificate, or answer/COMMAND")
    .action(async (name?: string) => {
      const { schema } = await import("../command/schema.ts")
      ended(schema(name, terminal))
    })
}
