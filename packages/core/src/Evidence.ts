/**
 * Evidence that what is kept is what was recorded: every step verified against its chain, and the chains against an anchor, which is
 * the link of each trajectory's last step, kept elsewhere.
 *
 * The chain alone shows that a step was changed, dropped, doubled, swapped or moved. It cannot show that the last steps of a trajectory
 * were cut off, that a whole trajectory is gone, or that someone rewrote a step and every link after it. An anchor shows these, for what
 * was there when it was made. What came after it can still be cut unseen, so anchor often; and whoever can write both the store and the
 * anchor can forge both, so keep the anchor with someone else. Neither says who changed something, or what it said before.
 *
 * @packageDocumentation
 */
export { Flaw } from "./evidence/flaw.ts"
export type { Said } from "./evidence/flaw.ts"
export { verifier } from "./evidence/verifier.ts"
export type { Looked, Verifier, Verifying } from "./evidence/verifier.ts"
export { verify } from "./evidence/verify.ts"
export type { Links, VerifyOptions } from "./evidence/verify.ts"
export { anchor } from "./evidence/anchor.ts"
export type { Anchored, AnchorOptions } from "./evidence/anchor.ts"
export { AnchorDocument } from "./evidence/document.ts"
export { Anchor } from "./evidence/port.ts"
export type { AnchorFailure, Anchoring } from "./evidence/port.ts"
export { AnchorCorrupt, AnchorUnavailable, NoChain, NotWhole } from "./evidence/failure.ts"
export type { Head } from "./evidence/head.ts"
export { Chain } from "./Chain.ts"
export type { Sha256 } from "./Chain.ts"
export type { Linked, LinkPlace } from "./store/links.ts"
