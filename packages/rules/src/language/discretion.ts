/** Who told the services of a worry is said to professionals only. */
import type { Language } from "@omringd/core"
import type { Reader } from "./reader.ts"

/** Who it was is not said. @beta */
export const someone: { readonly [L in Language]: string } = { nl: "iemand", en: "someone", sv: "någon" }

/** That someone is here because they told of a worry is not said either. @beta */
export const hidesRole = (role: unknown, { register }: Pick<Reader, "register">): boolean => role === "referrer" && register !== "professional"
