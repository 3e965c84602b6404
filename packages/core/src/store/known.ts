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
  forget(trajectory: string): void
}

const most = 10_000
const nothing: Head = { version: 0, link: Chain.beginning }

/** @public */
export const Known = {
  make: (): Known => {
    const heads = new Map<string, Head>()
    return {
      head: (trajectory) => heads.get(trajectory) ?? nothing,
      upTo: (trajectory, head) => {
        heads.delete(trajectory)
        heads.set(trajectory, head)
        if (heads.size <= most) return
        for (const oldest of heads.keys()) return void heads.delete(oldest)
      },
      forget: (trajectory) => void heads.delete(trajectory)
    }
  }
}
