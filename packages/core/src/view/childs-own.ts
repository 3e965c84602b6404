/**
 * What is a child's own in a trajectory: what it said, and what was said to it. Never what grown-ups wrote about it for each other.
 * Clauses child-has-a-voice, explained-to-the-child, why-known-from-day-one.
 */
import { retold } from "./retold.ts"
import type { Moment } from "../Moment.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId, Words } from "../Words.ts"

/** How words are a child's own. `spoken-for`: by whoever speaks for it; the others were said to it, or read to it. @public */
export type OwnKind = "said" | "spoken-for" | "seen" | "sign" | "why" | "explained" | "story" | "promise"

/** @public */
export interface Own {
  readonly kind: OwnKind
  readonly words: Words
  readonly at: Moment
  /** The step they stand in. */
  readonly step: string
}

interface Read extends Own {
  /** The story whose words these are: a child's own once it was told to it. */
  readonly story?: string
}

/** @public */
export const ChildsOwn = {
  /** In the order in which it came, as it counts now. Words of which only that they were spoken is known are not among them. */
  of: (trajectory: Pick<Trajectory, "id" | "history" | "stories">, child: PersonId): readonly Own[] => {
    const wasTold = (story: string) => trajectory.stories.some(({ id, told }) => id === story && told.some(({ to }) => to === child))
    return retold(trajectory)
      .flatMap(({ taken: { id, at, step } }): readonly Read[] => {
        const own = (kind: OwnKind, words: Words | undefined, story?: string): readonly Read[] =>
          words === undefined ? [] : [{ kind, words, at, step: id, ...(story === undefined ? {} : { story }) }]
        switch (step.step) {
          case "ChildHeard":
            if (step.child !== child) return []
            return own(step.how === "observation" ? "seen" : step.says.by === child ? "said" : "spoken-for", step.says)
          case "SafePersonChosen": return step.child === child ? own("sign", step.sign) : []
          case "ReasonExplained": return step.to.includes(child) ? own("why", step.says) : []
          case "StepExplained": return step.to.includes(child) ? own("explained", step.says) : []
          case "StoryMade": return own("story", step.says, step.story)
          case "LastingAdultCommitted": return step.child === child ? own("promise", step.says) : []
          default: return []
        }
      })
      .filter(({ story }) => story === undefined || wasTold(story))
      .map(({ kind, words, at, step }) => ({ kind, words, at, step }))
  }
}
