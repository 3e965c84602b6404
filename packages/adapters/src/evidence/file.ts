/**
 * An anchor in a file. Keep it where whoever can write the store cannot write: another machine's disk, a medium that is written once, a
 * repository. A file beside the store shows only what happened to the store without the file.
 */
import { resolve } from "node:path"
import * as Layer from "effect/Layer"
import { Anchor } from "@omringd/core/Evidence"
import type { Anchoring } from "@omringd/core/Evidence"
import { headsIn, replace } from "./kept.ts"

/** @public */
export interface FileOptions {
  /** Its folder must be there. */
  readonly file: string
}

/** @public */
export const fileAnchor = (options: FileOptions): Anchoring => {
  const file = resolve(options.file)
  return {
    keep: (heads) => replace(file, heads, file),
    heads: headsIn(file, file)
  }
}

/** @public */
export const layer = (options: FileOptions): Layer.Layer<Anchor> => Layer.succeed(Anchor, fileAnchor(options))
