/** A step is proposed. It is taken, with a line in the journal, or it is answered why not; asked again under the same id, it was taken once. */
import { Refusal } from "@omringd/core"
import type { Answered } from "@omringd/core/Omringd"
import { Taken } from "@omringd/core/Schema"
import type { Embedding } from "../embedding.ts"
import { toJournal } from "../host/journal.ts"
import { vouched } from "../host/roles.ts"
import type { Inside } from "../host/transaction.ts"
import { Problem } from "../problem.ts"
import { ofStep, proposal, versioned, versionIn } from "../request/parts.ts"
import { whoAsks } from "../request/signed-in.ts"
import { etag } from "../route.ts"
import type { Serve } from "../route.ts"

type Accepted = Extract<Answered, { readonly ok: true }>

/** The step that was taken, or the problem that it was refused. */
export const accepted = (answer: Answered): Accepted => {
  if (answer.ok) return answer
  throw new Problem("step-refused", { reasons: answer.refusal.reasons, needs: Refusal.needs(answer.refusal) })
}

interface Proposed {
  readonly caseId: string
  readonly id: string
  readonly account: string
  readonly at: string
}

/** A step was taken: then it stands in the journal as well, in the same transaction. */
export const noted = ({ lastly }: Inside, { taken, again }: Accepted, { caseId, id, account, at }: Proposed): void => {
  if (!again) lastly(toJournal({ caseId, id, account, kind: taken.step.step, happened: at }))
}

const stepTaken = { says: "The step, as it was taken.", schema: Taken, versioned: true }

export const takeStep = (serve: Serve, { pool, omringd, transaction, telemetry, now }: Embedding) => serve({
  method: "PUT",
  url: "/cases/:case/steps/:step",
  name: "takeStep",
  says: "Take a step, under an id of your own",
  writes: true,
  reads: { path: ofStep, headers: versioned, body: proposal },
  answers: { 201: stepTaken, 200: { ...stepTaken, says: "This very step had been taken before, under this id. Nothing changed." } },
  problems: ["role-not-held", "step-refused", "other-version", "someone-was-first"],
  handle: async ({ path, headers, body: { step, at = now() } }, request, reply) => {
    const proposed: Proposed = { caseId: path.case, id: path.step, account: whoAsks(request), at }
    await vouched(pool, proposed.caseId, proposed.account, step)
    const onVersion = versionIn(headers)
    const answer = await transaction(async (inside) => {
      const answered = await telemetry.taking(step.step, request.span, () =>
        inside.steps.takeUnknown(proposed.caseId, step, { by: proposed.account, at, id: proposed.id }, { onVersion }))
      const taken = accepted(answered)
      noted(inside, taken, proposed)
      return taken
    }).catch(async (thrown: unknown) => {
      throw await otherVersion(thrown, onVersion, () => omringd.read(proposed.caseId))
    })
    return reply.code(answer.again ? 200 : 201).header("etag", etag(answer.trajectory.version)).send(answer.taken)
  }
})

/** A conflict with the version that was named is the caller's to solve. */
export const otherVersion = async (thrown: unknown, onVersion: number | undefined, read: () => Promise<{ readonly version: number }>): Promise<unknown> => {
  const isConflict = typeof thrown === "object" && thrown !== null && "_tag" in thrown && thrown._tag === "Conflict"
  return isConflict && onVersion !== undefined ? new Problem("other-version", { version: (await read()).version }) : thrown
}

