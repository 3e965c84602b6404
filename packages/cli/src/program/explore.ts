/** `omringd explore [WORLD]`, as it is asked. */
import { Option } from "commander"
import { Invariants } from "@omringd/core"
import type { ExploreOptions } from "../command/explore.ts"
import { asJson, inLanguage, manyStates, wholeNumber } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

export const offerExplore: Offer = (program, { terminal, ended }) => {
  helped(program.command("explore"), {
    examples: [
      ["omringd explore", "one family, from the first signal to the end"],
      ["omringd explore world.yaml --states 1000000", "another world, up to so many states"],
      ["omringd explore world.yaml --case found.yaml || omringd tell found.yaml", "what breaks as a case file, and told; the exit code is then 2"],
      ["omringd explore --json | jq '.states, .complete'", "as data"]
    ],
    exits: {
      0: "nothing was found broken, as far as it was looked at",
      1: "could not run: the options",
      2: "something is broken, or a trajectory cannot end; or the world is wrong"
    },
    json: ["states", "transitions", "complete", "violations", "stuck"]
  })
    .description("look at every state that the steps of a bounded world lead to: what breaks, what cannot end, what is never taken")
    .argument("[world]", "a world (YAML or JSON); see `omringd example two-aunts.yaml`")
    .addOption(inLanguage("tell"))
    .addOption(asJson())
    .option("--depth <number>", "stop so many steps from the beginning", wholeNumber)
    .option("--states <number>", "stop after so many states", manyStates)
    .addOption(new Option("--only <invariant>", "one invariant alone, and only the steps that can touch what it reads").choices(Invariants.all.map(({ id }) => id)))
    .option("--no-symmetry", "states that differ by names alone are not one")
    .option("--no-order", "facts are told at every moment, not first")
    .option("--no-lists", "the order of every list counts")
    .option("--case <file>", "write the first counter-example to this case file")
    .option("--html <file>", "write a report to this file: one page that needs no network")
    .action(async (world: string | undefined, options: ExploreOptions) => {
      const { explore } = await import("../command/explore.ts")
      ended(await explore(world, options, terminal))
    })
}
