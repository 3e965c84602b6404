/** Rows in memory: all in one order, and by trajectory. */
import { Chain } from "@omringd/core"
import { Bell } from "@omringd/core/TrajectoryStore"
import type { Snapped, Written } from "@omringd/core/TrajectoryStore"
import { Turns } from "./turns.ts"

/** @public */
export interface Row {
  readonly position: number
  readonly trajectory: string
  readonly number: number
  readonly id: string
  readonly taken: string
  readonly link: string
}

/** @public */
interface Drawer {
  readonly rows: Row[]
  readonly ids: Set<string>
}

/** Where the rows lie. @public */
export interface Shelf {
  readonly drawers: Map<string, Drawer>
  /** In the order of their positions. */
  rows: Row[]
  /** The last position given. */
  last: number
  readonly bell: Bell
  readonly turns: Turns
  /** By trajectory. */
  readonly snapshots: Map<string, Snapped & { readonly key: string }>
}

/** The index of the first row after a position. */
const firstAfter = (rows: readonly Row[], position: number): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.position ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** The rows that these steps with their links become after a version; undefined when an id is in use. @public */
const rowsFor = (shelf: Shelf, id: string, expected: number, steps: readonly Written[], links: readonly string[]): readonly Row[] | undefined => {
  const used = shelf.drawers.get(id)?.ids
  const fresh = new Set(steps.map((step) => step.id))
  if (fresh.size < steps.length || steps.some((step) => used?.has(step.id) === true)) return undefined
  return steps.map((step, index) => ({ position: shelf.last + index + 1, trajectory: id, number: expected + index + 1, id: step.id, taken: step.text, link: links[index] ?? "" }))
}

/** @public */
const put = (shelf: Shelf, id: string, rows: readonly Row[]): void => {
  const drawer = shelf.drawers.get(id) ?? { rows: [], ids: new Set() }
  shelf.drawers.set(id, drawer)
  for (const row of rows) {
    drawer.rows.push(row)
    drawer.ids.add(row.id)
    shelf.rows.push(row)
  }
  shelf.last += rows.length
  shelf.bell.ring()
}

/** @public */
const remove = (shelf: Shelf, id: string): void => {
  shelf.snapshots.delete(id)
  if (shelf.drawers.delete(id)) shelf.rows = shelf.rows.filter(({ trajectory }) => trajectory !== id)
}

/** @public */
export const Shelf = {
  empty: (): Shelf => ({ drawers: new Map(), rows: [], last: 0, bell: Bell.make(), turns: Turns.make(), snapshots: new Map() }),
  after: (shelf: Shelf, position: number, limit: number): readonly Row[] => {
    const start = firstAfter(shelf.rows, position)
    return shelf.rows.slice(start, start + limit)
  },
  of: (shelf: Shelf, id: string, from: number): readonly Row[] => shelf.drawers.get(id)?.rows.slice(from - 1) ?? [],
  /** The link that the next step of a trajectory goes on from. */
  headOf: (shelf: Shelf, id: string): string => shelf.drawers.get(id)?.rows.at(-1)?.link ?? Chain.beginning,
  /** The trajectories after one, or from it on, as the bytes of their names sort. */
  namesFrom: (shelf: Shelf, first: string): readonly string[] => [...shelf.drawers.keys()].filter((name) => name >= first).toSorted(),
  versionOf: (shelf: Shelf, id: string): number => shelf.drawers.get(id)?.rows.length ?? 0,
  rowsFor,
  put,
  remove
}
