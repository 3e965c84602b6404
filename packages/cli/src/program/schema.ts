/** `omringd schema [NAME]`, as it is asked. */
import { Step } from "@omringd/core"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerSchema: Offer = (program, { terminal, ended }) => {
  helped(program.command("schema"), {
    examples: [
      ["omringd schema", "of every step"],
      ["omringd schema GoalSet", "of one step"],
      ["omringd schema case-file > case-file.schema.json", "for an editor that completes and checks case files"]
    ],
    exits: { 0: "printed", 1: "could not run: there is no such step" },
    completes: [...Step.tags, "case-file", "partners", "people", "certificate"]
  })
    .description("print the JSON Schema of every step, of one step, of a case file, of a directory of partners or people, or of a certificate")
    .argument("[name]", "a step, such as GoalSet, or case-file, partners, people or certificate")
    .action(async (name?: string) => {
      const { schema } = await import("../command/schema.ts")
      ended(schema(name, terminal))
    })
}
