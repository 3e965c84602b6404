/** The text of a file as it is now, read again only when it may have changed. */
import { promises } from "node:fs"
import * as Result from "effect/Result"
import type { DirectoryUnavailable } from "@omringd/core/Partners"
import { textOf } from "./file.ts"

export interface Version {
  readonly stamp: Stamp
  /** It was read long enough after it was written: whatever is written later has another stamp. */
  readonly isSettled: boolean
  readonly text: Result.Result<string, DirectoryUnavailable>
}

interface Stamp {
  readonly mark: string
  /** When it was written, in milliseconds since 1970. */
  readonly at: number
}

/** How coarse the clocks of file systems are at most, in milliseconds. */
const coarsest = 2_000
/** How long a file must have been left alone before it is read, in milliseconds, so that it is not read in the midst of being written. */
const still = 50
const mostLooks = 40

const stampOf = async (file: string): Promise<Stamp> => {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await promises.stat(file, { bigint: true })
    return { mark: [dev, ino, size, mtimeNs, ctimeNs].join(":"), at: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n) }
  } catch {
    return { mark: "", at: 0 } // reading it says why
  }
}

const wait = (millis: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, millis) })

/** The stamp of a file that is left alone; after two seconds as it is, for it may never be. */
const restingStamp = async (file: string, first: Stamp): Promise<Stamp> => {
  let stamp = first
  for (let looks = 0; looks < mostLooks && Date.now() - stamp.at < still; looks++) {
    await wait(still)
    const later = await stampOf(file)
    if (later.mark === stamp.mark) return later
    stamp = later
  }
  return stamp
}

export const newest = async (file: string, last?: Version): Promise<Version> => {
  const now = await stampOf(file)
  const isSame = now.mark !== "" && now.mark === last?.stamp.mark
  if (isSame && last.isSettled) return last
  const stamp = isSame ? now : await restingStamp(file, now)
  const isSettled = Date.now() - stamp.at >= coarsest
  return { stamp, isSettled, text: await textOf(file) }
}
