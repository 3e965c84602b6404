/** `omringd tell FILE`: takes the steps of a case through the practice on a SQLite file, and tells what happened. */
import { setImmediate } from "node:timers/promises"
import { Practice } from "@omringd/core"
import type { Day, Language, Register } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { sqlite } from "@omringd/adapters/store/sqlite"
import type { CaseFile } from "../case-file/CaseFile.ts"
import { openCaseFile } from "../case-file/file.ts"
import { packNames, packsNamed } from "../packs.ts"
import { audienceOf } from "../page/audience.ts"
import { pageOf } from "../page/page.ts"
import { print } from "../page/print.ts"
import { tellCase } from "../telling/tell.ts"
import type { Told } from "../telling/tell.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { showProblems } from "./problems.ts"
import { progress } from "./progress.ts"
import { storeFailure } from "./store-failure.ts"
import { temporaryFile } from "./temporary.ts"
import type { Terminal } from "./terminal.ts"

export interface TellOptions {
  readonly language: Language
  readonly for: Register
  readonly json?: boolean
  /** Each need by itself, and what was told before again. */
  readonly all?: boolean
  /** Kept, and gone on with when told again; a temporary file when left out. */
  readonly store?: string
  readonly until?: Day
}

const next = "Nothing was recorded. `omringd example spink.yaml` shows the format."
const stepsPerBreath = 32

/** Through a store that is closed again, whatever happens. */
const toldOn = async (file: string, caseFile: CaseFile, practice: Practice, options: TellOptions, terminal: Terminal): Promise<Told> => {
  const omringd = await openOmringd({ practice, store: sqlite({ file, durability: options.store === undefined ? "normal" : "full" }) })
  const shown = progress(terminal)
  const onStep = async (done: number, all: number): Promise<void> => {
    shown.step(done, all)
    if (done % stepsPerBreath === 0) await setImmediate() // so that Ctrl-C is heard
  }
  try {
    return await tellCase(caseFile, omringd, { until: options.until, onStep })
  } finally {
    shown.clear()
    await omringd.close()
  }
}

export const tell = async (file: string, options: TellOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const read = await openCaseFile(file, packNames)
  if ("problems" in read) return showProblems(file, read.problems, next, terminal)
  const { caseFile } = read
  const practice = Practice.of(...packsNamed(caseFile.packs))
  const temporary = options.store === undefined ? temporaryFile() : undefined
  const store = options.store ?? temporary?.file ?? ""
  try {
    const told = await toldOn(store, caseFile, practice, options, terminal)
    if ("differs" in told) {
      stderr.write(`${store} was told another case as ${caseFile.trajectory}: ${told.differs}. Tell this file into another --store, or without one.\n`)
      return exits.couldNotRun
    }
    const { telling } = told
    stdout.write(options.json === true
      ? `${JSON.stringify(telling, undefined, 2)}\n`
      : print(pageOf(telling, audienceOf(caseFile, practice, options.language, options.for, options.all)), { width: terminal.width, stream: stdout }))
    return exits.told
  } catch (error) {
    const failure = storeFailure(error)
    if (failure === undefined) throw error
    stderr.write(`${failure}\n`)
    return exits.couldNotRun
  } finally {
    temporary?.remove()
  }
}
