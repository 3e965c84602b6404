/**
 * Trajectories, stored or simulated, as event logs for the tools of process mining: OCEL 2.0 (JSON) and XES. Never anyone's words.
 *
 * @packageDocumentation
 */
export type { Hmac } from "./export/naming.ts"
export { hmacSha256 } from "./export/naming.ts"
export { coarsenesses } from "./export/times.ts"
export type { Coarseness } from "./export/times.ts"
export { formats, piecesOf } from "./export/pieces.ts"
export type { Added, ExportOptions, FormatName } from "./export/pieces.ts"
export type { Format, Piece, Section } from "./export/Format.ts"
export type { Attribute, Log, LoggedEvent, LoggedObject, ObjectType, Relation, Value, ValueType } from "./export/Log.ts"
export { stepsIn } from "./export/kept.ts"
export { NotWritten, writeExport } from "./export/write.ts"
export type { Exported } from "./export/write.ts"
