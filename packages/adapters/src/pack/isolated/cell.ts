/** One pack in one interpreter: loads it, asks it, and stops it. After it was stopped it begins anew, so that nothing of what it was doing is left. */
import { Stopped } from "@omringd/core"
import type { Failing } from "@omringd/core"
import type { QuickJSContext, QuickJSHandle, QuickJSRuntime, QuickJSWASMModule } from "quickjs-emscripten-core"
import { inside } from "./inside.ts"

/** @public */
export interface Limits {
  /**
   * How much one question may take, in tens of thousands of the interpreter's own steps; 500 when left out, which is some tens of
   * milliseconds. The same pack is stopped at the same place on every machine.
   */
  readonly work: number
  /** How long one question may take by the clock, for what work does not count; 1000 milliseconds when left out. */
  readonly milliseconds: number
  /** How much memory the pack may take; 32 megabytes when left out. */
  readonly megabytes: number
}
const usual: Limits = { work: 500, milliseconds: 1_000, megabytes: 32 }
/** Loading is done once, and is a whole module's work. */
const toLoad = 10
const stackBytes = 256 * 1024
/** After so many characters, what was sent is forgotten inside and sent again when it is asked about. */
const mostSent = 2_000_000

export interface Given {
  readonly source: string
  readonly settings?: unknown
  readonly limits?: Partial<Limits>
}

interface Opened {
  readonly runtime: QuickJSRuntime
  readonly context: QuickJSContext
  readonly ask: QuickJSHandle
  readonly learn: QuickJSHandle
  readonly forget: QuickJSHandle
  readonly manifest: string
  readonly known: WeakMap<object, number>
}

export interface Cell {
  /** What is data in the pack; or why it could not be loaded. */
  manifest(): { readonly manifest: unknown } | { readonly failed: string }
  /** What it answers, read as JSON. Throws what it threw, or why it was stopped. */
  ask(kind: "needs" | "after" | "due" | "keeps", question: () => object): unknown
  /** The number under which something is known inside; it is sent when it is not. */
  known(value: object, text?: () => string): number
  close(): void
}

/** What came out wrong, in words; it can be anything. */
const said = (context: QuickJSContext, error: QuickJSHandle): string => {
  try {
    const dumped: unknown = context.dump(error)
    return typeof dumped === "object" && dumped !== null && "message" in dumped ? String(dumped.message) : String(dumped)
  } catch {
    return "something that cannot be said"
  } finally {
    error.dispose()
  }
}

const isStop = (thrown: unknown): boolean => Stopped.reason(thrown) !== "threw"

export const cellOf = (quickjs: QuickJSWASMModule, { source, settings, limits }: Given): Cell => {
  const { work, milliseconds, megabytes }: Limits = { ...usual, ...limits }
  let opened: Opened | undefined
  let gone = false
  let sent = 0
  let count = 0
  let left = 0
  let until = 0
  let interrupted = false
  let spent = false

  const within = (times: number): void => {
    left = work * times
    until = performance.now() + milliseconds * times
    interrupted = false
  }
  const interrupt = (): boolean => {
    interrupted ||= --left < 0 || performance.now() > until
    return interrupted
  }
  /** Everything of it goes; when even that fails, the interpreter is of no use any more. */
  const leave = (): void => {
    const was = opened
    opened = undefined
    if (was === undefined) return
    try {
      for (const handle of [was.ask, was.learn, was.forget]) handle.dispose()
      was.context.dispose()
      was.runtime.dispose()
    } catch {
      gone = true
    }
  }
  /** What was running is left behind, and the next question is asked of a new one. */
  const stop = (because: Failing): Error => {
    spent = true
    return Stopped.because(because)
  }
  const failure = (context: QuickJSContext, error: QuickJSHandle): Error => {
    const message = said(context, error)
    if (interrupted) return stop("out-of-time")
    if (message === "out of memory") return stop("out-of-memory")
    return new Error(message)
  }
  /** Runs something inside. What is thrown there is thrown here; when the interpreter itself falls over, it is not asked again. */
  const run = (context: QuickJSContext, does: () => ReturnType<QuickJSContext["callFunction"]>): QuickJSHandle => {
    let result
    try {
      result = does()
    } catch {
      opened = undefined
      gone = true
      throw Stopped.because("crashed")
    }
    if (result.error !== undefined) throw failure(context, result.error)
    return result.value
  }
  const call = (context: QuickJSContext, asked: QuickJSHandle, ...texts: readonly (string | number | undefined)[]): QuickJSHandle => {
    const handles = texts.map((one) => (one === undefined ? context.undefined : typeof one === "number" ? context.newNumber(one) : context.newString(one)))
    try {
      return run(context, () => context.callFunction(asked, context.undefined, handles))
    } finally {
      for (const handle of handles) if (handle.alive) handle.dispose()
    }
  }
  const textOf = (context: QuickJSContext, handle: QuickJSHandle): string => {
    try {
      return context.getString(handle)
    } finally {
      handle.dispose()
    }
  }

  /** What did not load is not asked again, and not taken apart either: what it left lying about is of no use to anyone. */
  const open = (): Opened => {
    try {
      return opening()
    } catch (thrown) {
      opened = undefined
      gone = true
      throw thrown
    }
  }
  const opening = (): Opened => {
    if (gone) throw Stopped.because("crashed")
    const runtime = quickjs.newRuntime()
    runtime.setMemoryLimit(megabytes * 1024 * 1024)
    runtime.setMaxStackSize(stackBytes)
    runtime.setInterruptHandler(interrupt)
    const context = runtime.newContext()
    const known = new WeakMap<object, number>()
    const half = { runtime, context, known, manifest: "", ask: context.undefined, learn: context.undefined, forget: context.undefined }
    opened = half
    sent = 0
    within(toLoad)
    const module = run(context, () => context.evalCode(inside, "omringd-inside.js", { type: "module" }))
    const hold = context.getProp(module, "hold")
    const [ask, learn, forget] = ["ask", "learn", "forget"].map((name) => context.getProp(module, name))
    module.dispose()
    if (ask === undefined || learn === undefined || forget === undefined) throw Stopped.because("crashed")
    opened = { ...half, ask, learn, forget }
    const exported = run(context, () => context.evalCode(source, "pack.js", { type: "module" }))
    const given = context.getProp(exported, "default")
    exported.dispose()
    const written = settings === undefined ? context.undefined : context.newString(JSON.stringify(settings))
    const manifest = textOf(context, run(context, () => context.callFunction(hold, context.undefined, given, written)))
    for (const handle of [hold, given]) handle.dispose()
    if (written.alive && settings !== undefined) written.dispose()
    return (opened = { ...opened, manifest })
  }
  const now = (): Opened => {
    if (spent) leave()
    spent = false
    return opened ?? open()
  }

  return {
    manifest: () => {
      try {
        return { manifest: JSON.parse(now().manifest) }
      } catch (thrown) {
        return { failed: isStop(thrown) ? `the pack was stopped while it was loaded: ${Stopped.reason(thrown)}` : `the pack could not be loaded: ${thrown instanceof Error ? thrown.message : "it threw"}` }
      }
    },
    known: (value, text = () => JSON.stringify(value)) => {
      const { context, known, learn } = now()
      const before = known.get(value)
      if (before !== undefined) return before
      const whole = text()
      sent += whole.length
      const number = ++count
      call(context, learn, number, whole).dispose()
      known.set(value, number)
      return number
    },
    ask: (kind, question) => {
      let one = now()
      if (sent > mostSent) {
        call(one.context, one.forget).dispose()
        opened = one = { ...one, known: new WeakMap() }
        sent = 0
      }
      within(1)
      const text = JSON.stringify(question())
      one = now()
      const answer = textOf(one.context, call(one.context, one.ask, kind, text))
      if (answer === "promised") throw Stopped.because("promised")
      return answer === "unreadable" ? undefined : JSON.parse(answer)
    },
    close: () => {
      leave()
      gone = true
    }
  }
}
