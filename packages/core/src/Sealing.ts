/**
 * Personal words sealed under the keys of everyone they are about: who destroys one of the keys has forgotten the words, wherever copies of
 * them lie, and nothing else. What is kept does not change, so every chain stays whole and every trajectory can be told.
 *
 * @packageDocumentation
 */
export { KeyringUnavailable, PeoplesKeys } from "./sealing/keyring.ts"
export type { Key, Keyring, Keys } from "./sealing/keyring.ts"
export type { Cipher, OpenedText } from "./sealing/cipher.ts"
export { mapWords } from "./sealing/inStep.ts"
export type { Change, Path } from "./sealing/inStep.ts"
export { mapSnapshot } from "./sealing/inSnapshot.ts"
export { sealed, sealedStore } from "./sealing/sealed.ts"
export type { SealedStoreOptions, Sealing } from "./sealing/sealed.ts"
