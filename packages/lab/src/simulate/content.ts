/** What a pack holds, as one hash. Name and version are given by hand, and can stay the same when a rule does not. */
import { createHash } from "node:crypto"
import { Canonical } from "@omringd/core"
import type { Pack } from "@omringd/core"

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex")

/** As plain data: a function is its source, what else JSON has no form for is its text, and what lies within itself is not gone into again. */
const plain = (value: unknown, above: readonly object[] = []): unknown => {
  if (typeof value === "function") return { function: String(value) }
  if (typeof value === "bigint" || typeof value === "symbol" || value instanceof RegExp) return { text: String(value) }
  if (typeof value !== "object" || value === null) return value
  if (above.includes(value)) return { above: above.length - above.indexOf(value) }
  const inside = [...above, value]
  if (value instanceof Map) return { map: [...value].map((entry) => plain(entry, inside)) }
  if (value instanceof Set) return { set: [...value].map((one) => plain(one, inside)) }
  if (Array.isArray(value)) return value.map((one) => plain(one, inside))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, inside)]))
}

/**
 * SHA-256 of a pack as canonical JSON (RFC 8785): its rules' ids, data, texts, stories and the sources of its functions, as they are loaded. What a function calls that stands
 * elsewhere is not in it, and the same source compiled otherwise is another. @beta
 */
export const contentOf = (pack: Pack): string => sha256(Canonical.write(plain(pack)))
