/** Pieces of words and references to people in recorded steps, as they are kept. No step is read for it: what is counted is what lies there. */
import { isObject } from "../Reading.ts"
import { isReference } from "../Words.ts"

export interface Piece {
  readonly text: string
  readonly about: readonly string[]
}

const pieceIn = (value: { readonly [key: string]: unknown }): Piece | undefined => {
  const { text, about } = value
  return typeof text === "string" && Array.isArray(about) && about.every(isReference) ? { text, about } : undefined
}

/** Every piece of words in a value, however deep. */
export const piecesIn = (value: unknown): readonly Piece[] => {
  if (Array.isArray(value)) return value.flatMap(piecesIn)
  if (!isObject(value)) return []
  const piece = pieceIn(value)
  return piece === undefined ? Object.values(value).flatMap(piecesIn) : [piece]
}

/** Whether a reference stands anywhere in a value. What goes by the same name counts too: rather one trajectory too many than one too few. */
const standsIn = (value: unknown, reference: string): boolean => {
  if (typeof value === "string") return value === reference
  if (Array.isArray(value)) return value.some((one) => standsIn(one, reference))
  return isObject(value) && Object.values(value).some((one) => standsIn(one, reference))
}

/** Whether a kept step could name someone: a reference is written in JSON as it is, between quotation marks. */
export const mayName = (text: string, person: string): boolean => text.includes(`"${person}"`)

/** Whether a step names someone: who took it, or in what it says. */
export const names = ({ by, step, open }: { readonly [key: string]: unknown }, person: string): boolean =>
  by === person || standsIn(step, person) || standsIn(open, person)
