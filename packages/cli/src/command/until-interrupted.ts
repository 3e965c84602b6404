/** Work that is told of an interrupt and ends by itself, having kept what it has. A second interrupt ends it there and then. */
import { onInterrupt } from "./signals.ts"

export const untilInterrupted = async <A>(work: (signal: AbortSignal) => Promise<A>): Promise<{ readonly answer: A; readonly exit: number | undefined }> => {
  const controller = new AbortController()
  let exit: number | undefined
  const stopListening = onInterrupt((its) => {
    exit = its
    controller.abort()
  })
  try {
    const answer = await work(controller.signal)
    return { answer, exit }
  } finally {
    stopListening()
  }
}
