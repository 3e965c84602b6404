import type { BrokenDoor } from "../broken.ts"

export default {
  name: "keeps all in one trajectory",
  caughtBy: ["door-02", "door-07", "door-10", "door-11"],
  breaks: ({ take, read, whyNot, forget }) => ({
    take: (id, step, who) => take(id === "b" ? "a" : id, step, who),
    read: (id) => read(id === "b" ? "a" : id),
    whyNot: (id, step, who) => whyNot(id === "b" ? "a" : id, step, who),
    forget: (id) => forget(id === "b" ? "a" : id)
  })
} satisfies BrokenDoor
