/** What interrupts the program, and what it ends with then. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Tells of interrupts until what is returned is called. Each is told `once`, so that a second one ends the program there and then; or every time (`always`),
 * and then nothing else does.
 */
export const onInterrupt = (told: (exit: number) => void, how: "once" | "always" = "once"): (() => void) => {
  const listening = Object.entries(signals).map(([signal, exit]) => {
    const tell = () => { told(exit) }
    process[how === "once" ? "once" : "on"](signal, tell)
    return [signal, tell] as const
  })
  return () => { for (const [signal, tell] of listening) process.removeListener(signal, tell) }
}
