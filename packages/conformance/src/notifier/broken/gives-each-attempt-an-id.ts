import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "gives each attempt an id of its own",
  caughtBy: ["notifier-04"],
  breaks: (place) => ({
    ...place,
    arrived: async () => {
      const all = await place.arrived()
      return all.map((one, index) => {
        const before = all.slice(0, index).filter(({ id }) => id === one.id).length
        return before === 0 ? one : { ...one, id: `${one.id}-${before + 1}` }
      })
    }
  })
} satisfies BrokenNotifier
