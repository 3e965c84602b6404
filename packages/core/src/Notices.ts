/**
 * Notices on their way: the ports to people and brokers, and the services that follow the store's log, look whose days have come, and bring
 * what must be told. What is told, and to whom, `NoticeRule`s in packs say.
 *
 * @packageDocumentation
 */
export { Notifier, NotDelivered, NotifierUnusable } from "./notices/notifier.ts"
export type { Letter, Notifying } from "./notices/notifier.ts"
export { People } from "./notices/directory.ts"
export type { Directory, Quiet, Recipient } from "./notices/directory.ts"
export { Recipients } from "./notices/recipients.ts"
export { Outbox } from "./notices/outbox.ts"
export type { Outcome, OutboxFailure, Outgoing, Parked, ParkedWhy, Waiting } from "./notices/outbox.ts"
export { Rounds } from "./notices/rounds.ts"
export type { Round, Rounding, RoundsFailure } from "./notices/rounds.ts"
export { DirectoryUnavailable, DirectoryWrong } from "./partners/failure.ts"
export type { OpenDirectoryFailure } from "./partners/failure.ts"
export type { DecodingProblem } from "./schema/problem.ts"
export { announce } from "./notices/announce.ts"
export type { AnnounceOptions } from "./notices/announce.ts"
export { deliver } from "./notices/deliver.ts"
export type { DeliverOptions } from "./notices/deliver.ts"
export type { Pausing } from "./notices/pause.ts"
export { QuietHours } from "./notices/quiet.ts"
export { NotAMoment } from "./store/not-a-moment.ts"
export { watch } from "./notices/watch.ts"
export type { WatchOptions } from "./notices/watch.ts"
export { once } from "./notices/once.ts"
export type { NotBrought, Once } from "./notices/once.ts"
export { run } from "./notices/run.ts"
export type { NoticesOptions } from "./notices/run.ts"
export { openNotices } from "./notices/promised.ts"
export type { Notices, OpenNotices } from "./notices/promised.ts"
