/** Something asked of a pack, for so long at most. Where there is no `node:vm`, as on a page, nothing can be stopped, and a loop is one. */

type InContext = (code: string, context: { readonly ask: () => void }, options: { readonly timeout: number }) => unknown

const machine = (): InContext | undefined => {
  const host: unknown = Reflect.get(globalThis, "process")
  if (typeof host !== "object" || host === null || !("getBuiltinModule" in host) || typeof host.getBuiltinModule !== "function") return undefined
  const found: unknown = host.getBuiltinModule("node:vm")
  return typeof found === "object" && found !== null && "runInNewContext" in found ? (found.runInNewContext as InContext) : undefined // as Node documents it
}

const isOutOfTime = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"

/** Whether it came to its end. What it throws is thrown; what it stopped in the middle of is left there, `finally` and all. Milliseconds. */
export const endsWithin = (timeout: number, ask: () => void): boolean => {
  const run = machine()
  if (run === undefined) {
    ask()
    return true
  }
  try {
    run("ask()", { ask }, { timeout })
    return true
  } catch (thrown) {
    if (isOutOfTime(thrown)) return false
    throw thrown
  }
}
