/** The case `maple-street`: Ann, a consultant; Carl, a care worker; Mia, the mother; and Ivo, who may only look. */
import type { Pool } from "pg"
import { signIn } from "./sessions.ts"

const people = [
  { id: "ann", name: "Ann Peeters", office: "Support centre", may: "write", roles: ["consultant"] },
  { id: "carl", name: "Carl Maes", office: "Family care", may: "write", roles: ["care-worker"] },
  { id: "mia", name: "Mia", office: undefined, may: "write", roles: ["parent"] },
  { id: "ivo", name: "Ivo Claes", office: "Support centre", may: "read", roles: [] }
] as const

export type Seeded = { readonly [P in (typeof people)[number]["id"]]: string }

export const seed = async (pool: Pool, caseId = "maple-street"): Promise<Seeded> => {
  await pool.query("INSERT INTO cases (id, family_name) VALUES ($1, 'Janssens') ON CONFLICT DO NOTHING", [caseId])
  const tokens: [string, string][] = []
  for (const { id, name, office, may, roles } of people) {
    await pool.query("INSERT INTO accounts (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING", [id, name])
    if (office !== undefined) await pool.query("INSERT INTO caseworkers (account, office) VALUES ($1, $2) ON CONFLICT DO NOTHING", [id, office])
    await pool.query("INSERT INTO members (case_id, account, may, roles) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", [caseId, id, may, roles])
    tokens.push([id, await signIn(pool, id)])
  }
  return Object.fromEntries(tokens) as unknown as Seeded // one for each of them
}
