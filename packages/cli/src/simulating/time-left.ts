/** How long a run still takes, going by how long it took so far: for whoever waits. */
const minute = 60_000

/** `ran`: milliseconds in which `done` of `all` were done; what had been done before counts for neither. */
export const timeLeft = (ran: number, done: number, all: number): string => {
  if (done === 0) return ""
  const left = ran / done * (all - done)
  if (left < minute) return `about ${Math.max(1, Math.round(left / 1_000))} s left`
  return left < 120 * minute ? `about ${Math.round(left / minute)} min left` : `about ${Math.round(left / (60 * minute))} h left`
}
