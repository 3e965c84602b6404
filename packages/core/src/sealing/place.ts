/**
 * Where words belong: sealed there, they open nowhere else, so that whoever can write to a store cannot put someone's words elsewhere. Fields have no
 * part in it, because a later release may call them otherwise: whoever swaps what one person said in two fields of one step is found by the chain.
 */
import type { Path } from "./inStep.ts"
import type { Taken } from "../Taken.ts"
import type { Words } from "../Words.ts"

export const placeInStep = ({ trajectory, number, id }: Taken, { by }: Words): string => JSON.stringify(["step", trajectory, number, id, by])

/** A snapshot is kept under the version that it was written by: there, where exactly they stand is part of it too. */
export const placeInSnapshot = (trajectory: string, version: number, { by }: Words, path: Path): string => JSON.stringify(["snapshot", trajectory, version, by, ...path])
