/** Help for the commands that forget. */
import type { Help } from "./help.ts"

const after = "docs/forgetting.md says what forgetting is and is not, what stays, and what becomes of backups."

export const retaining: Help = {
  examples: [
    ["omringd retain --store omringd.db --jurisdiction flanders", "what is due today, and what is not yet known"],
    ["omringd retain --store omringd.db --jurisdiction flanders --on 2051-01-01", "on that day"],
    ["omringd retain --postgres postgres://localhost/omringd -j netherlands --holds reporting-centre --unopened reporting-centre"],
    ["omringd retain --store omringd.db -j flanders --keyring keys --certificates certificates --authority records-office --carry-out"]
  ],
  notes: `
Nothing is changed without --carry-out. It asks before it destroys anything; --yes is for scripts. Whole trajectories are removed, and of a child
whose term is over while those of others run the key is destroyed, for which --keyring is needed. When it is interrupted, say the same again.
${after}`,
  exits: {
    0: "told; with --carry-out: everything due was forgotten",
    1: "could not run, or it was not confirmed: nothing was destroyed, but for what was told before",
    2: "with --carry-out: something was not forgotten, and why is told"
  },
  json: ["omringd", "store", "jurisdiction", "on", "due", "finished", "carriedOut"]
}

export const forgetting: Help = {
  examples: [
    ["omringd forget noor --store omringd.db -j flanders --keyring keys --certificates certificates --authority records-office"],
    ["omringd forget noor --by mother --view view.json ...", "someone asks for her; her view is attached when it is refused"],
    ["omringd forget noor --ground house-rule:4 ...", "where no term is known"]
  ],
  notes: `
A term that runs is never set aside by a ground of your own, unless the law lets people ask earlier: then the refusal says who says so.
${after}`,
  exits: { 0: "forgotten, with a certificate", 1: "could not run, or it was not confirmed", 2: "refused, and every ground is told" },
  json: ["omringd", "person", "forgotten", "certificate", "refused"]
}

export const certifying: Help = {
  examples: [
    ["omringd certificate certificates/2051-01-02T09-00-00.000Z.0f3a....json --store omringd.db --keyring keys"],
    ["omringd certificate FILE --postgres postgres://localhost/omringd --keyring postgres://localhost/keys --json"]
  ],
  notes: `
It looks whether the keys are gone, the words it counts open no more, the chains are whole up to where they were, and a removed trajectory is not there.
${after}`,
  exits: { 0: "it is so", 1: "could not run: it was not looked at again", 2: "it is no certificate, or something is not as it says" },
  json: ["omringd", "store", "certificate", "findings", "whole"]
}
