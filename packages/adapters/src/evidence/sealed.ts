/**
 * A snapshot is sealed with the link of the step that it ends in: changed by itself it no longer fits, nor does it when the log is
 * another one up to there. Whoever writes the seal anew could write the chain anew as well, which an anchor shows.
 */
import type { Snapped } from "@omringd/core/TrajectoryStore"
import { sha256 } from "./sha256.ts"

export const sealed = (link: unknown, { version, text }: Snapped): string => sha256(`${String(link)} ${version} ${text}`)
