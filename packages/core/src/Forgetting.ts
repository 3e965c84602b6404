/**
 * Forgetting that can be shown. To forget someone is to destroy their key; to forget a trajectory is to remove it. Each has a certificate, begun
 * before and completed after, that says what was destroyed, on whose authority and ground, and can be checked against store and keyring.
 * What stays are references, days, codes and kinds of steps, which can still tell who someone is: `docs/forgetting.md` says so.
 *
 * @packageDocumentation
 */
export { Certificate } from "./forgetting/certificate.ts"
export type { Completed, DestroyedKey, Ground, Over, Place, Shared } from "./forgetting/certificate.ts"
export type { Attached, ForgetPerson, ForgetTrajectory, Forgotten, OwnView, RefusalGround, Refused, Request } from "./forgetting/asked.ts"
export { check, Finding } from "./forgetting/check.ts"
export type { CheckOptions } from "./forgetting/check.ts"
export { due } from "./forgetting/due.ts"
export type { Due, DueOptions } from "./forgetting/due.ts"
export { fingerprintOf } from "./forgetting/fingerprint.ts"
export { Forgetting } from "./forgetting/layer.ts"
export type { ForgettingOptions } from "./forgetting/layer.ts"
export { ForgettingLog, ForgettingLogUnavailable } from "./forgetting/log.ts"
export type { Log } from "./forgetting/log.ts"
export { openForgetting } from "./forgetting/promised.ts"
export type { OpenForgettingOptions, PromisedForgetting } from "./forgetting/promised.ts"
export type { ForgettingFailure, Service } from "./forgetting/service.ts"
export { NotAMoment } from "./store/not-a-moment.ts"
export type { Held, Standing } from "./forgetting/standing.ts"
