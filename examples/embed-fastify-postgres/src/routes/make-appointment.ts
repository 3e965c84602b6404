/** The case system's own appointment, and with it the step that a meeting is called: both are there, or neither. */
import * as Schema from "effect/Schema"
import { day, reference, Taken } from "@omringd/core/Schema"
import type { Embedding } from "../embedding.ts"
import { addAppointment } from "../host/appointments.ts"
import { appointment, ofAppointment, versioned, versionIn } from "../request/parts.ts"
import { whoAsks } from "../request/signed-in.ts"
import { etag } from "../route.ts"
import type { Serve } from "../route.ts"
import { accepted, noted, otherVersion } from "./take-step.ts"

const Made = Schema.Struct({ appointment: reference, on: day, step: Taken }).annotate({ identifier: "AppointmentMade" })
const made = { says: "The appointment, and the step that calls the meeting.", schema: Made, versioned: true }

export const makeAppointment = (serve: Serve, { omringd, transaction, telemetry, now }: Embedding) => serve({
  method: "PUT",
  url: "/cases/:case/appointments/:appointment",
  name: "makeAppointment",
  says: "Make an appointment for a network meeting, and call everyone to it",
  writes: true,
  reads: { path: ofAppointment, headers: versioned, body: appointment },
  answers: { 201: made, 200: { ...made, says: "It had been made before, under this id. Nothing changed." } },
  problems: ["step-refused", "other-version", "someone-was-first"],
  handle: async ({ path, headers, body: { on, invited, caseworker, place } }, request, reply) => {
    const proposed = { caseId: path.case, id: path.appointment, account: whoAsks(request), at: now() }
    const onVersion = versionIn(headers)
    const step = { step: "NetworkMeetingCalled", on, invited } as const
    const answer = await transaction(async (inside) => {
      const answered = await telemetry.taking(step.step, request.span, () =>
        inside.steps.takeUnknown(proposed.caseId, step, { by: proposed.account, at: proposed.at, id: proposed.id }, { onVersion }))
      const taken = accepted(answered)
      if (!taken.again) await addAppointment(inside.client, { caseId: proposed.caseId, id: proposed.id, caseworker, on, place })
      noted(inside, taken, proposed)
      return taken
    }).catch(async (thrown: unknown) => {
      throw await otherVersion(thrown, onVersion, () => omringd.read(proposed.caseId))
    })
    return reply.code(answer.again ? 200 : 201).header("etag", etag(answer.trajectory.version)).send({ appointment: proposed.id, on, step: answer.taken })
  }
})
