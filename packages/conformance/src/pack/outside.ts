/** What lies outside the trajectory, put out of reach for a while: the clock, chance, and whatever answers later. */

/** A date that is written down is a date; the day it is now is not. */
const clockless = (noticed: (name: string) => never): DateConstructor =>
  new Proxy(Date, {
    apply: () => noticed("Date()"),
    construct: (date, given: readonly unknown[]) => (given.length === 0 ? noticed("new Date()") : Reflect.construct(date, given)),
    get: (date, key) => (key === "now" ? () => noticed("Date.now()") : Reflect.get(date, key))
  })

const doors = ["performance", "crypto", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Temporal"] as const

/** The names of what was reached for while these ran, also where the failure to reach it was caught. Nothing is out of reach afterwards. */
export const reachedBy = (runs: readonly (() => unknown)[]): readonly string[] => {
  const reached = new Set<string>()
  const noticed = (name: string): never => {
    reached.add(name)
    throw new Error(`${name} is out of reach`)
  }
  const kept = ["Date", ...doors].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  const { random } = Math
  try {
    Object.defineProperty(globalThis, "Date", { configurable: true, value: clockless(noticed) })
    for (const name of doors) Object.defineProperty(globalThis, name, { configurable: true, get: () => noticed(name) })
    Math.random = () => noticed("Math.random()")
    for (const run of runs) {
      try {
        run()
      } catch {} // what was reached for is known; that a rule throws is for another clause to say
    }
  } finally {
    Math.random = random
    for (const [name, descriptor] of kept) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
  }
  return [...reached]
}
