/**
 * A directory of partners in a file: JSON, or YAML by the reader that the host hands over. It is read whole when it is opened, or not
 * at all; what changes in the file later is seen when it is opened again.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { PartnerDirectory, Partners } from "@omringd/core/Partners"
import type { Directory, OpenDirectoryFailure } from "@omringd/core/Partners"
import { directoryOf } from "./memory.ts"
import { readWhole } from "../document/file.ts"
import type { FileOptions, Kind } from "../document/file.ts"

export { largest } from "../document/file.ts"
export type { FileOptions } from "../document/file.ts"

const partners: Kind<Partners> = { of: "partners", read: Partners.read }

/** What the file holds, for whoever shows more of it than answers. @beta */
export const read = (options: FileOptions): Effect.Effect<Partners, OpenDirectoryFailure> => readWhole(options, partners)

/** @beta */
export const open = (options: FileOptions): Effect.Effect<Directory, OpenDirectoryFailure> => Effect.map(read(options), directoryOf)

/** @beta */
export const layer = (options: FileOptions): Layer.Layer<PartnerDirectory, OpenDirectoryFailure> => Layer.effect(PartnerDirectory, open(options))
