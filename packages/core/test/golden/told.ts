/** What golden steps tell: for each trajectory its last link, and a digest of each part of the state that it comes to. */
import * as crypto from "node:crypto"
import { Canonical } from "../../src/Canonical.ts"
import { Chain } from "../../src/Chain.ts"
import type { Trajectory } from "../../src/Trajectory.ts"

/** Digests by the names of the parts; the history is left out, it is the steps themselves. */
export interface State {
  readonly [part: string]: string
}
export interface Told {
  readonly link: string
  readonly state: State
}

export const sha256 = (text: string): string => crypto.createHash("sha256").update(text, "utf8").digest("hex")

/** As JSON would have it: what is undefined is not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** A quarter of a SHA-256 for each part: enough to see that something changed. */
export const stateOf = (trajectory: Trajectory): State => {
  const { history: _, ...parts } = trajectory
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, sha256(Canonical.write(asJson(value))).slice(0, 16)]))
}

export const linkOf = (texts: readonly string[]): string => Chain.links(sha256, Chain.beginning, texts).at(-1) ?? Chain.beginning
