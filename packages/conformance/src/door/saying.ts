/** Small things to say at a door. */
import * as Effect from "effect/Effect"
import type { Role } from "@omringd/core"

/** What the door answers; what it throws breaks the clause. */
export const said = <A>(answer: Promise<A>): Effect.Effect<A, unknown> => Effect.tryPromise({ try: () => answer, catch: (thrown) => thrown })

export const joined = (person: string, role: Role = "parent") => ({ step: "PersonJoined", person, role })

export const who = (by: string) => ({ by, at: "2026-03-02", recordedAt: "2026-03-02T12:00:00Z" })
