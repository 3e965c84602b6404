/** Who is asking, and what they may do in a case: one question to the database. A token is looked up by its hash. */
import { hash, randomBytes } from "node:crypto"
import type { Pool, PoolClient } from "pg"

export interface Session {
  /** An account, and in a trajectory the person of the same name: the case system is where people are known. */
  readonly account: string
  /** What they may do in the case that is asked about; undefined when it is not theirs to see, or there is none. */
  readonly may: "read" | "write" | undefined
}

const hashed = (token: string): Buffer => hash("sha256", token, "buffer")

const asking = `
  SELECT sessions.account, members.may FROM sessions
  LEFT JOIN members ON members.account = sessions.account AND members.case_id = $2
  WHERE sessions.token_hash = $1 AND sessions.expires > now()`

/** Undefined when nobody is signed in with this token, or not any more. */
export const sessionOf = async (pool: Pool, token: string, caseId: string | undefined): Promise<Session | undefined> => {
  const { rows } = await pool.query<{ account: string; may: "read" | "write" | null }>({ name: "session", text: asking, values: [hashed(token), caseId ?? ""] })
  const [row] = rows
  return row === undefined ? undefined : { account: row.account, may: row.may ?? undefined }
}

/** A token for the next hours; shown once. */
export const signIn = async (client: Pool | PoolClient, account: string, hours = 8): Promise<string> => {
  const token = randomBytes(32).toString("base64url")
  await client.query("INSERT INTO sessions (token_hash, account, expires) VALUES ($1, $2, now() + make_interval(hours => $3))", [hashed(token), account, hours])
  return token
}
