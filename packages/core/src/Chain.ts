/**
 * The chain of a trajectory's steps: each has a link, the SHA-256 of the link before it and of its own canonical text, so that nothing
 * before a link that someone else knows can change unseen. The core brings no SHA-256 of its own: whoever calls hands it in.
 */

/** SHA-256 of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. @public */
export type Sha256 = (text: string) => string

/** @public */
export const Chain = {
  /** The link before a trajectory's first step. */
  beginning: "0".repeat(64),
  /** A step's link. `before` has one length, so there is one way only to read what is hashed. */
  link: (sha256: Sha256, before: string, text: string): string => sha256(before + text),
  /** The links of steps that follow each other. */
  links: (sha256: Sha256, before: string, texts: readonly string[]): readonly string[] => {
    let last = before
    return texts.map((text) => (last = sha256(last + text)))
  }
}
