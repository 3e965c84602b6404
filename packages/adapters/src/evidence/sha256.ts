/** SHA-256 as the chain asks for it, by Node's own crypto. */
import { hash } from "node:crypto"

/** Of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. @public */
export const sha256 = (text: string): string => hash("sha256", text, "hex")
