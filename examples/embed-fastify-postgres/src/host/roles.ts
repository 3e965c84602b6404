/**
 * Who comes into a trajectory, and as whom. omringd takes it on the word of whoever proposes the step, since someone can join on their own word, and a role
 * holds mandates from then on. Who people are is known here; so each step that says it goes through `vouched` before it is proposed.
 */
import type { Pool } from "pg"
import { Step } from "@omringd/core"
import type { Role } from "@omringd/core"
import { Problem } from "../problem.ts"

/** Who has no account never comes in as one of these. */
const underAnAccount: readonly Role[] = ["consultant", "care-worker", "prosecutor", "judge"]
/** Whoever holds one of these may bring in anyone; everyone else their own network, and the children that a signal is about. */
const mayBringInAnyone: readonly Role[] = ["consultant", "care-worker"]
const everyoneMayBringIn: readonly Role[] = ["network-person", "child"]

/** Whom a step says to be someone, and as whom. A correction says it by what stands instead. */
const saidBy = (step: Step): readonly { readonly id: string; readonly role: Role }[] => {
  if (step.step !== "StepCorrected") return Step.definition(step.step).introduces(step)
  const instead = Step.read(step.instead)
  return "step" in instead ? saidBy(instead.step) : []
}

const asking = "SELECT accounts.id, members.roles FROM accounts LEFT JOIN members ON members.account = accounts.id AND members.case_id = $1 WHERE accounts.id = ANY ($2)"

/** Throws a `role-not-held` problem when this account may not say of someone what the step says. Asks nothing of the database for a step that says nothing of the kind. */
export const vouched = async (pool: Pool, caseId: string, account: string, step: Step): Promise<void> => {
  const said = saidBy(step)
  if (said.length === 0) return
  const { rows } = await pool.query<{ id: string; roles: readonly Role[] | null }>({ name: "roles", text: asking, values: [caseId, [account, ...said.map(({ id }) => id)]] })
  const held = new Map(rows.map(({ id, roles }) => [id, roles ?? []]))
  const bringsInAnyone = held.get(account)?.some((role) => mayBringInAnyone.includes(role)) === true
  const isTheirs = (id: string, role: Role): boolean => held.get(id)?.includes(role) ?? !underAnAccount.includes(role)
  const isTold = (id: string, role: Role): boolean => id === account || bringsInAnyone || everyoneMayBringIn.includes(role)
  if (said.every(({ id, role }) => isTheirs(id, role) && isTold(id, role))) return
  throw new Problem("role-not-held", { problems: [{ in: "body", at: "/step", says: "brings someone in under a role that is not theirs in this case, or whom you may not bring in" }] })
}
