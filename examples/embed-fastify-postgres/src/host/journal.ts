/** What happened in a case, for the screens that were there before: a line for each step too. */
import type { QueryConfig } from "pg"

export interface Line {
  readonly caseId: string
  readonly id: string
  readonly account: string
  readonly kind: string
  readonly happened: string
}

export const toJournal = ({ caseId, id, account, kind, happened }: Line): QueryConfig => ({
  name: "journal", text: "INSERT INTO journal (case_id, id, account, kind, happened) VALUES ($1, $2, $3, $4, $5)",
  values: [caseId, id, account, kind, happened]
})
