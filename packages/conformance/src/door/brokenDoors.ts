/** Doors that each do one thing wrong, made from the pure one. They prove the clauses for doors. */
import type { Door, DoorAnswer } from "./Door.ts"
import { pureDoor } from "./pureDoor.ts"
import { joined } from "./saying.ts"

export interface BrokenDoor {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (good: Door) => Partial<Door>
}

const nameless = (who: unknown): unknown => (typeof who === "object" && who !== null && "by" in who && "at" in who ? { by: who.by, at: who.at } : who)
const isIdTaken = (answer: DoorAnswer): boolean => !answer.ok && answer.refusal.reasons[0].reason === "IdTaken"

/** One at a time; whoever comes meanwhile is sent away. */
const alone = (take: Door["take"]): Door["take"] => {
  let busy = false
  return async (id, step, who) => {
    if (busy) throw new Error("busy")
    busy = true
    try {
      await Promise.resolve()
      return await take(id, step, who)
    } finally {
      busy = false
    }
  }
}

export const brokenDoors: readonly BrokenDoor[] = [
  {
    name: "records nothing",
    caughtBy: ["door-01", "door-03", "door-04", "door-05", "door-07", "door-08", "door-09", "door-10", "door-11"],
    breaks: ({ practice }) => ({ take: (id, step, who) => pureDoor(practice).take(id, step, who) })
  },
  {
    name: "records something when it refuses",
    caughtBy: ["door-02", "door-03", "door-06"],
    breaks: ({ take }) => ({
      take: async (id, step, who) => {
        const answer = await take(id, step, who)
        if (!answer.ok) await take(id, joined("someone"), { by: "someone", at: "2026-03-02" })
        return answer
      }
    })
  },
  {
    name: "tells the first reason only",
    caughtBy: ["door-03"],
    breaks: ({ take }) => ({
      take: async (id, step, who) => {
        const answer = await take(id, step, who)
        return answer.ok ? answer : { ok: false, refusal: { ...answer.refusal, reasons: [answer.refusal.reasons[0]] } }
      }
    })
  },
  {
    name: "does not look at ids",
    caughtBy: ["door-03", "door-04", "door-05", "door-08"],
    breaks: ({ take }) => ({ take: (id, step, who) => take(id, step, nameless(who)) })
  },
  {
    name: "gives another id when one is in use",
    caughtBy: ["door-05"],
    breaks: ({ take }) => ({
      take: async (id, step, who) => {
        const answer = await take(id, step, who)
        return isIdTaken(answer) ? take(id, step, nameless(who)) : answer
      }
    })
  },
  {
    name: "throws at what is no step",
    caughtBy: ["door-06"],
    breaks: ({ take }) => ({ take: (id, step, who) => take(id, JSON.parse(JSON.stringify(step)), who) })
  },
  {
    name: "keeps all in one trajectory",
    caughtBy: ["door-02", "door-07", "door-10", "door-11"],
    breaks: ({ take, read, whyNot, forget }) => ({
      take: (id, step, who) => take(id === "b" ? "a" : id, step, who),
      read: (id) => read(id === "b" ? "a" : id),
      whyNot: (id, step, who) => whyNot(id === "b" ? "a" : id, step, who),
      forget: (id) => forget(id === "b" ? "a" : id)
    })
  },
  {
    name: "sends away who comes second",
    caughtBy: ["door-08"],
    breaks: ({ take }) => ({ take: alone(take) })
  },
  {
    name: "tries what it is asked about",
    caughtBy: ["door-09"],
    breaks: ({ take }) => ({
      whyNot: async (id, step, who) => {
        const answer = await take(id, step, who)
        return answer.ok ? undefined : answer.refusal
      }
    })
  },
  {
    name: "tells what needs to happen in the first trajectory",
    caughtBy: ["door-10"],
    breaks: ({ whatNeedsToHappen }) => ({ whatNeedsToHappen: async (at) => (await whatNeedsToHappen(at)).slice(0, 1) })
  },
  {
    name: "says that it forgot",
    caughtBy: ["door-11"],
    breaks: () => ({ forget: async () => {} })
  },
  {
    name: "has no clock",
    caughtBy: ["door-12"],
    breaks: () => ({})
  }
]
