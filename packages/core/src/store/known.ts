/**
 * Up to which version each trajectory was read or written through a handle, for whoever writes a store: what was found
 * readable is not read again before something is added. Holds the latest ten thousand.
 */
export interface Known {
  version(trajectory: string): number
  upTo(trajectory: string, version: number): void
  forget(trajectory: string): void
}

const most = 10_000

export const Known = {
  make: (): Known => {
    const versions = new Map<string, number>()
    return {
      version: (trajectory) => versions.get(trajectory) ?? 0,
      upTo: (trajectory, version) => {
        versions.delete(trajectory)
        versions.set(trajectory, version)
        if (versions.size <= most) return
        for (const oldest of versions.keys()) return void versions.delete(oldest)
      },
      forget: (trajectory) => void versions.delete(trajectory)
    }
  }
}
