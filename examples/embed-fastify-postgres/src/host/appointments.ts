/** Appointments are made with a caseworker, on a day, at a place. */
import type { ClientBase } from "pg"
import { Problem } from "../problem.ts"

export interface Appointment {
  readonly caseId: string
  readonly id: string
  readonly caseworker: string
  readonly on: string
  readonly place: string
}

const isUnknown = (thrown: unknown): boolean => thrown instanceof Error && "code" in thrown && thrown.code === "23503" // foreign_key_violation

export const addAppointment = async (client: ClientBase, { caseId, id, caseworker, on, place }: Appointment): Promise<void> => {
  try {
    await client.query({
      name: "appointment", text: "INSERT INTO appointments (case_id, id, caseworker, on_day, place) VALUES ($1, $2, $3, $4, $5)",
      values: [caseId, id, caseworker, on, place]
    })
  } catch (thrown) {
    throw isUnknown(thrown) ? new Problem("malformed", { problems: [{ in: "body", at: "/caseworker", says: "is nobody who works here" }] }) : thrown
  }
}
