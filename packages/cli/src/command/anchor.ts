/** `omringd anchor`: verifies a store against what was anchored before and, when it is whole and goes on from there, anchors it anew. */
import * as Effect from "effect/Effect"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { anchor as anchored, Flaw, NotWhole } from "@omringd/core/Evidence"
import { evidenceFailure } from "./evidence-failure.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { interruptible } from "./interruptible.ts"
import { anchorAt, nameOf, openLinks, wrongIn } from "./kept.ts"
import type { KeptOptions } from "./kept.ts"
import { remark } from "./terminal.ts"
import type { Terminal } from "./terminal.ts"
import { amount, counted } from "./verify.ts"

export interface AnchorOptions extends KeptOptions {
  /** A file, or an address. */
  readonly to: string
  /** What was lawfully forgotten since it was anchored. */
  readonly forgotten?: readonly string[]
  readonly json?: boolean
}

const refusal = (options: AnchorOptions, { flaws, count }: NotWhole): string => {
  const more = count > flaws.length ? `... and ${count - flaws.length} more; \`omringd verify\` tells all\n` : ""
  return `${flaws.map((flaw) => `${Flaw.sentence(flaw)}\n`).join("")}${more}
${counted(count, "flaw", "flaws")} in ${nameOf(options)}: it was not anchored, and the anchor is as it was. What was lawfully forgotten is named with --forgotten.\n`
}

export const anchor = async (options: AnchorOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const wrong = wrongIn(options)
  if (wrong !== undefined) {
    stderr.write(`${wrong}\n`)
    return exits.couldNotRun
  }
  const { to, forgotten = [], json = false } = options
  try {
    const { first, ...looked } = await interruptible(Effect.scoped(Effect.flatMap(openLinks(options), (links) => anchored({ links, sha256, to: anchorAt(to), forgotten }))))
    if (json) stdout.write(`${JSON.stringify({ omringd: 1, store: nameOf(options), to, anchored: true, first, flaws: [], ...looked }, undefined, 2)}\n`)
    else stdout.write(`${nameOf(options)}: ${amount(looked)} anchored.${first ? remark(terminal, " It is the first time: there was no anchor to compare with.") : ""}\n`)
    return exits.told
  } catch (error) {
    if (error instanceof NotWhole) {
      const { flaws, count } = error
      stdout.write(json ? `${JSON.stringify({ omringd: 1, store: nameOf(options), to, anchored: false, flaws, count }, undefined, 2)}\n` : refusal(options, error))
      return exits.flawed
    }
    const failure = evidenceFailure(error)
    if (failure === undefined) throw error
    stderr.write(`${failure}\n`)
    return exits.couldNotRun
  }
}
