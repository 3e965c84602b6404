/** Work that is told of an interrupt and ends by itself, having kept what it has. A second interrupt ends it there and then. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

export const untilInterrupted = async <A>(work: (signal: AbortSignal) => Promise<A>): Promise<{ readonly answer: A; readonly exit: number | undefined }> => {
  const controller = new AbortController()
  let exit: number | undefined
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = () => {
      exit = code
      controller.abort()
    }
    process.once(signal, stop)
    return [signal, stop] as const
  })
  try {
    const answer = await work(controller.signal)
    return { answer, exit }
  } finally {
    for (const [signal, stop] of stops) process.removeListener(signal, stop)
  }
}
