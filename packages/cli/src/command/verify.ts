/** `omringd verify`: every kept step against its chain and an anchor; each flaw as it is found, and how much was looked at. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { Flaw, verify as verified } from "@omringd/core/Evidence"
import type { Looked } from "@omringd/core/Evidence"
import { evidenceFailure } from "./evidence-failure.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { interruptible } from "./interruptible.ts"
import { anchorAt, nameOf, openLinks, wrongIn } from "./kept.ts"
import type { KeptOptions } from "./kept.ts"
import { remark } from "./terminal.ts"
import type { Terminal } from "./terminal.ts"

export interface VerifyOptions extends KeptOptions {
  /** A file, or an address. */
  readonly anchor?: string
  /** What was lawfully forgotten since it was anchored. */
  readonly forgotten?: readonly string[]
  readonly json?: boolean
}

export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
export const amount = ({ trajectories, steps }: Looked): string => `${counted(steps, "step", "steps")} of ${counted(trajectories, "trajectory", "trajectories")}`

interface Writer {
  flaw(flaw: Flaw): string
  end(looked: Looked, flaws: number): string
}

const asText = (options: VerifyOptions, terminal: Terminal): Writer => ({
  flaw: (flaw) => `${Flaw.sentence(flaw)}\n`,
  end: (looked, flaws) => {
    const unseen = options.anchor === undefined ? remark(terminal, " Without an anchor it is not seen when an end was cut off, or rewritten with all its links.") : ""
    return flaws === 0
      ? `${nameOf(options)}: ${amount(looked)}, all as they were recorded.${unseen}\n`
      : `\n${counted(flaws, "flaw", "flaws")} in ${nameOf(options)}, among ${amount(looked)}. Keep it as it is, and look into these.\n`
  }
})

/** One document, written flaw by flaw: there may be more than fit in memory. */
const asJson = (options: VerifyOptions): Writer => {
  const head = JSON.stringify({ omringd: 1, store: nameOf(options), anchored: options.anchor !== undefined }).slice(0, -1)
  let written = 0
  const next = () => (written++ === 0 ? `${head},"flaws":[\n` : ",\n")
  return {
    flaw: (flaw) => `${next()}${JSON.stringify(flaw)}`,
    end: (looked, flaws) => `${written === 0 ? `${head},"flaws":[` : "\n"}],"whole":${flaws === 0},${JSON.stringify(looked).slice(1)}\n`
  }
}

export const verify = async (options: VerifyOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const wrong = wrongIn(options)
  if (wrong !== undefined) {
    stderr.write(`${wrong}\n`)
    return exits.couldNotRun
  }
  const writer = options.json === true ? asJson(options) : asText(options, terminal)
  const { forgotten = [], anchor } = options
  let flaws = 0
  const write = (one: Flaw | Looked): void => void stdout.write("flaw" in one ? (flaws++, writer.flaw(one)) : writer.end(one, flaws))
  try {
    await interruptible(Effect.scoped(Effect.gen(function* () {
      const links = yield* openLinks(options)
      yield* Stream.runForEach(verified({ links, sha256, forgotten, ...(anchor === undefined ? {} : { anchor: anchorAt(anchor) }) }), (one) => Effect.sync(() => write(one)))
    })))
    return flaws === 0 ? exits.told : exits.flawed
  } catch (error) {
    const failure = evidenceFailure(error)
    if (failure === undefined) throw error
    stderr.write(`${failure}\n`)
    return exits.couldNotRun
  }
}
