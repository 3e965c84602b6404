/** `omringd completion SHELL`, as it is asked: what the shell completes, made of the commands themselves. */
import { Argument } from "commander"
import { bash } from "../completion/bash.ts"
import { fish } from "../completion/fish.ts"
import { offeredBy } from "../completion/Offered.ts"
import { zsh } from "../completion/zsh.ts"
import { exits } from "../command/exits.ts"
import { helped } from "./help.ts"
import type { Offer } from "./Offering.ts"

const shells = { bash, zsh, fish }
const names = Object.keys(shells) as readonly (keyof typeof shells)[] // keys of a const table

export const offerCompletion: Offer = (program, { terminal, ended }) => {
  helped(program.command("completion"), {
    examples: [
      ["source <(omringd completion bash)", "in ~/.bashrc"],
      ["source <(omringd completion zsh)", "in ~/.zshrc, after compinit"],
      ["omringd completion fish > ~/.config/fish/completions/omringd.fish", "once, and after each update"]
    ],
    exits: { 0: "printed", 1: "could not run: that shell is not one of these" }
  })
    .description("print what makes a shell complete commands, options, their choices and files")
    .addArgument(new Argument("<shell>", "the shell").choices(names))
    .action((shell: keyof typeof shells) => {
      terminal.stdout.write(shells[shell](offeredBy(program)))
      ended(exits.told)
    })
}
