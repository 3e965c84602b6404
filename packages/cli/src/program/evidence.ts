/** `omringd verify` and `omringd anchor`, as they are asked. */
import type { Command } from "commander"
import type { AnchorOptions } from "../command/anchor.ts"
import { authorization } from "../command/authorization.ts"
import type { VerifyOptions } from "../command/verify.ts"
import { asJson, names } from "./arguments.ts"
import { helped } from "./help.ts"
import type { Help } from "./help.ts"
import type { Offer } from "./Offering.ts"

const notes = `
An anchor is a file, or an address (http:// or https://) that gives with GET what was put there with PUT. The environment variable
${authorization} holds what is sent to it as \`authorization\`.

What came after the last anchor can be cut unseen: anchor often. Whoever can write both the store and the anchor can forge both.`

const verifying: Help = {
  examples: [
    ["omringd verify --store omringd.db", "every step against its chain"],
    ["omringd verify --store omringd.db --anchor /elsewhere/anchor", "nothing was cut off or rewritten since it was anchored either"],
    ["omringd verify --store omringd.db --json | jq '.flaws'", "as data"]
  ],
  notes,
  exits: { 0: "whole", 1: "could not run: the options, the store or the anchor", 2: "a flaw was found" },
  json: ["omringd", "store", "anchored", "flaws", "whole", "trajectories", "steps"]
}
const anchoring: Help = {
  examples: [
    ["omringd anchor --store omringd.db --to /elsewhere/anchor", "keep where each chain ends, somewhere else"],
    ["omringd anchor --store omringd.db --to https://anchors.example.org/ours", "at an address"]
  ],
  notes,
  exits: { 0: "anchored", 1: "could not run: the options, the store or the anchor", 2: "a flaw was found, and nothing was anchored" },
  json: ["omringd", "store", "to", "anchored", "flaws"]
}

const stored = (command: Command): Command =>
  command
    .option("--store <file>", "an SQLite file; it is read and not changed")
    .option("--postgres <url>", "a PostgreSQL database")
    .option("--forgotten <names>", "trajectories lawfully forgotten since they were anchored, with commas between", names)

export const offerVerify: Offer = (program, { terminal, ended }) => {
  stored(helped(program.command("verify"), verifying))
    .description("verify that each kept step is as it was recorded, and that none is missing")
    .option("--anchor <where>", "also against this anchor: a file or an address")
    .addOption(asJson())
    .action(async (options: VerifyOptions) => {
      const { verify } = await import("../command/verify.ts")
      ended(await verify(options, terminal))
    })
}

export const offerAnchor: Offer = (program, { terminal, ended }) => {
  stored(helped(program.command("anchor"), anchoring))
    .description("keep where each chain ends, elsewhere than the steps; only when the store is whole and goes on from what was anchored")
    .requiredOption("--to <where>", "the anchor: a file or an address")
    .addOption(asJson())
    .action(async (options: AnchorOptions) => {
      const { anchor } = await import("../command/anchor.ts")
      ended(await anchor(options, terminal))
    })
}
