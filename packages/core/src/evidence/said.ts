/**
 * Where a step says that it belongs, cut out of its canonical text. Its keys stand in one order, and what stands around these three can
 * hold no quotation mark, so it is enough to search: reading every step would take many times longer.
 */
import type { Said as Saying } from "./flaw.ts"

const envelope = /^\{"at":"[^"]*","by":"[^"]*","id":"([^"]*)","number":(\d+),.*\},"trajectory":"([^"]*)","under":"[^"]*"\}$/su
const idKey = ',"id":"'
const numberKey = '","number":'
const trajectoryKey = '},"trajectory":"'

export const Said = {
  /** Whether a text says that it is this step. */
  is: (text: string, trajectory: string, number: number, id: string): boolean => {
    const atId = text.indexOf(idKey) + idKey.length
    const atNumber = atId + id.length + numberKey.length
    const atTrajectory = text.lastIndexOf(trajectoryKey) + trajectoryKey.length
    return atId >= idKey.length && text.startsWith(id, atId) && text.startsWith(numberKey, atId + id.length) && text.startsWith(`${number},`, atNumber) &&
      atTrajectory >= trajectoryKey.length && text.startsWith(trajectory, atTrajectory) && text.startsWith('","under":"', atTrajectory + trajectory.length)
  },
  /** What a text says of itself; undefined when it does not look like a step's. */
  of: (text: string): Saying | undefined => {
    const [, id, number, trajectory] = envelope.exec(text) ?? []
    return id === undefined || number === undefined || trajectory === undefined ? undefined : { trajectory, number: Number(number), id }
  }
}
