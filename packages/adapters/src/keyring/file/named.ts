/** What lies in the folder, by name. */
import type { PersonId } from "@omringd/core"

const asItIs = /^[a-z0-9.-]$/u

/** Of every reference another name, also where capitals are not told apart or a name is reserved: what is no small letter, digit, `.` or `-` is written as `_` and two digits. */
export const nameOf = (person: PersonId): string =>
  `key-${[...Buffer.from(person)].map((byte) => {
    const character = String.fromCharCode(byte)
    return asItIs.test(character) ? character : `_${byte.toString(16).padStart(2, "0")}`
  }).join("")}`

/** A key on its way in, and one on its way out. */
export const coming = "coming-"
export const going = "going-"

/** As many bytes long as keys were destroyed here. */
export const count = "destroyed"
