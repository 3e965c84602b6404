/** What is to come, in the order of its time; what was asked for one moment happens in the order in which it was asked. A binary heap. @beta */
export interface Calendar {
  /** The time of what happened last. */
  readonly now: number
  /** Asks for something at a time that has not passed; what is asked for the past happens now. */
  at(time: number, does: () => void): void
  /** Lets everything happen up to and at this time, in order. */
  run(until: number): void
}

interface Entry {
  readonly time: number
  readonly order: number
  readonly does: () => void
}
const isBefore = (a: Entry, b: Entry): boolean => a.time < b.time || (a.time === b.time && a.order < b.order)

const up = (heap: Entry[], entry: Entry): void => {
  let hole = heap.length
  while (hole > 0) {
    const parent = (hole - 1) >> 1
    const above = heap[parent]
    if (above === undefined || isBefore(above, entry)) break
    heap[hole] = above
    hole = parent
  }
  heap[hole] = entry
}

/** Puts an entry in at the top and lets it sink to where it belongs. */
const down = (heap: Entry[], entry: Entry): void => {
  let hole = 0
  for (;;) {
    let under = 2 * hole + 1
    let below = heap[under]
    const other = heap[under + 1]
    if (below !== undefined && other !== undefined && isBefore(other, below)) {
      under++
      below = other
    }
    if (below === undefined || isBefore(entry, below)) break
    heap[hole] = below
    hole = under
  }
  heap[hole] = entry
}

/** @beta */
export const Calendar = {
  empty: (): Calendar => {
    const heap: Entry[] = []
    let now = 0
    let asked = 0
    const next = (): Entry | undefined => {
      const [first] = heap
      const last = heap.pop()
      if (last !== undefined && heap.length > 0) down(heap, last)
      return first
    }
    return {
      get now() {
        return now
      },
      at: (time, does) => { up(heap, { time: Math.max(time, now), order: asked++, does }) },
      run: (until) => {
        for (let [first] = heap; first !== undefined && first.time <= until; [first] = heap) {
          next()
          now = first.time
          first.does()
        }
        now = Math.max(now, until)
      }
    }
  }
}
