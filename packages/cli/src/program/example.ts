/** `omringd example [NAME]`, as it is asked. */
import { exampleNames } from "../example/names.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerExample: Offer = (program, { terminal, ended }) => {
  helped(program.command("example"), {
    examples: [
      ["omringd example", "which there are"],
      ["omringd example spink.yaml > spink.yaml", "a case file to tell"],
      ["omringd example study.yaml > study.yaml", "a study to simulate"],
      ["omringd example two-aunts.yaml > world.yaml", "a world to explore"]
    ],
    exits: { 0: "printed", 1: "could not run: there is no such example" },
    completes: exampleNames
  })
    .description("print a file to begin from: a case, a study, a world, a directory of partners or people; without a name, which there are")
    .argument("[name]", "which one")
    .action(async (name?: string) => {
      const { example } = await import("../command/example.ts")
      ended(example(name, terminal))
    })
}
