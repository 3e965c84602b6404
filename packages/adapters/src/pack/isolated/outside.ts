/** The pack as the practice sees it: its data, and functions that ask inside. What is handed in is sent by its parts, each once. */
import type { History, Pack, Trajectory } from "@omringd/core"
import type { Cell } from "./cell.ts"

type Data = { readonly [key: string]: unknown }
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

type View = { readonly [part: string]: unknown }

const partsOf = (cell: Cell, view: View): { readonly [part: string]: number } =>
  Object.fromEntries(Object.entries(view).flatMap(([part, value]) => (isData(value) ? [[part, cell.known(value)]] : [])))

const sentWhole = (cell: Cell, { id, version, history, ...parts }: Trajectory) =>
  ({ id, version, parts: partsOf(cell, parts), history: cell.known(history, () => JSON.stringify((history satisfies History).toArray())) })

/** Whatever was written as its manifest: a practice reads it like any other pack, and says what is wrong with it. */
export const outsideOf = (manifest: unknown, cell: Cell): Pack => {
  const data: Data = isData(manifest) ? manifest : {}
  const rules = listed(data["rules"]).map((rule, index) => ({
    ...(isData(rule) ? rule : {}),
    needs: (view: View, asked: object) => cell.ask("needs", () => ({ rule: index, view: partsOf(cell, view), asked }))
  }))
  const notices = listed(data["notices"]).map((rule, index) => {
    const { tellsAfter, tellsWhenDue, ...written }: Data = isData(rule) ? rule : {}
    return {
      ...written,
      ...(isData(tellsAfter) ? {
        tellsAfter: { ...tellsAfter, tells: ({ before, trajectory, taken, keeping }: { readonly before: Trajectory; readonly trajectory: Trajectory; readonly taken: object; readonly keeping: object }) =>
          cell.ask("after", () => ({ rule: index, before: sentWhole(cell, before), trajectory: sentWhole(cell, trajectory), taken, keeping })) }
      } : {}),
      ...(isData(tellsWhenDue) ? {
        tellsWhenDue: { ...tellsWhenDue, tells: ({ trajectory, need }: { readonly trajectory: Trajectory; readonly need: object }) =>
          cell.ask("due", () => ({ rule: index, trajectory: sentWhole(cell, trajectory), need })) }
      } : {})
    }
  })
  const keeps = (trajectory: Trajectory, at: string) => cell.ask("keeps", () => ({ trajectory: sentWhole(cell, trajectory), at }))
  const { keeps: says, ...head } = data
  return { ...head, rules, ...(data["notices"] === undefined ? {} : { notices }), ...(says === true ? { keeps } : {}) } as unknown as Pack // what in it is none, the practice says
}
