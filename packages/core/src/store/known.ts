/**
 * Up to where each trajectory was read or written through a handle, for whoever writes a store: what was found readable is not read
 * again before something is added, and the chain goes on from its last link. Holds the latest ten thousand.
 */
import { Chain } from "../Chain.ts"

/** @public */
export interface Head {
  readonly version: number
  /** The link of the step with that number; the chain's beginning when there is none. */
  readonly link: string
}

/** @public */
export interface Known {
  head(trajectory: string): Head
  upTo(trajectory: string, head: Head): void
  /** The same for what was just written, which in a host's transaction is not certain to stay. */
  wrote(trajectory: string, head: Head): void
  forget(trajectory: string): void
}

const most = 10_000
const nothing: Head = { version: 0, link: Chain.beginning }

/** What is known in a host's transaction: that of outside, and what the transaction wrote. @public */
export interface KnownWithin extends Known {
  /** What it wrote is there from now on, outside as well. */
  committed(): void
}

/** @public */
export const Known = {
  make: (): Known => {
    const heads = new Map<string, Head>()
    const upTo = (trajectory: string, head: Head): void => {
      heads.delete(trajectory)
      heads.set(trajectory, head)
      if (heads.size <= most) return
      for (const oldest of heads.keys()) return void heads.delete(oldest)
    }
    return {
      head: (trajectory) => heads.get(trajectory) ?? nothing,
      upTo,
      wrote: upTo,
      forget: (trajectory) => void heads.delete(trajectory)
    }
  },
  /** For as long as one transaction: what is never committed is never known outside. */
  within: (outside: Known): KnownWithin => {
    const own = new Map<string, Head>()
    return {
      head: (trajectory) => own.get(trajectory) ?? outside.head(trajectory),
      upTo: (trajectory, head) => {
        if (own.has(trajectory)) own.set(trajectory, head)
        else outside.upTo(trajectory, head)
      },
      wrote: (trajectory, head) => void own.set(trajectory, head),
      forget: (trajectory) => {
        own.set(trajectory, nothing)
        outside.forget(trajectory)
      },
      committed: () => {
        for (const [trajectory, head] of own) if (head.version > 0) outside.upTo(trajectory, head)
        own.clear()
      }
    }
  }
}
