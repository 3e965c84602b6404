/** What people are called. The trajectory knows references only; names stay here. */
import type { Pool } from "pg"

export const namesIn = async (pool: Pool, caseId: string): Promise<(reference: string) => string> => {
  const { rows } = await pool.query<{ id: string; name: string }>({
    name: "names", text: "SELECT accounts.id, accounts.name FROM members JOIN accounts ON accounts.id = members.account WHERE members.case_id = $1", values: [caseId]
  })
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (reference) => names.get(reference) ?? reference
}
