/** The id of a job: made of what it is, so that asked for again it is the same one, for as long as pg-boss keeps it. */
import { sha256 } from "../../evidence/sha256.ts"

/** As a UUID of version 8, whose digits are the application's own. */
export const jobId = (...parts: readonly string[]): string => {
  const digits = sha256(JSON.stringify(parts))
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
