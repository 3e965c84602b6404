/**
 * What was forgotten, as a document: what was destroyed, when, on whose authority and ground, and where. It holds references, days and
 * codes, and none of the words. It proves nothing by itself: `check` looks again whether it is so.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Canonical } from "../Canonical.ts"
import type { Sha256 } from "../Chain.ts"
import { jsonSchemaOf } from "../schema/document.ts"
import type { JsonSchemaDocument } from "../schema/json.ts"
import { decoder } from "../schema/problem.ts"
import type { DecodingProblem } from "../schema/problem.ts"
import { day, moment, reference } from "../schema/words.ts"

const longestSource = 500
const shortEnough = Schema.isMaxLength(longestSource, { expected: `text of at most ${longestSource} characters` })
const source = Schema.Struct({
  by: Schema.String.check(Schema.isMinLength(1, { expected: "text that is not empty" }), shortEnough),
  at: Schema.optionalKey(Schema.String.check(shortEnough))
})
const count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0, { expected: "a whole number, 0 or more" }))
const hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u, { expected: "64 lower-case hexadecimal digits" }))

/** A term that was over: for a child, or for the whole file of a trajectory. @public */
const Over = Schema.Struct({ trajectory: reference, child: Schema.optionalKey(reference), until: day, because: reference, source })
/** @public */
export type Over = Schema.Schema.Type<typeof Over>

/** On what ground it was done. @public */
const Ground = Schema.Union([
  /** No terms: nothing was kept of them any more. */
  Schema.Struct({ code: Schema.Literal("retention-over"), terms: Schema.Array(Over) }),
  Schema.Struct({
    code: Schema.Literal("request"),
    /** Who asked. */
    by: reference,
    terms: Schema.Array(Over),
    /** A ground of the host's own, as a code, where no pack knows of a term or the law lets people ask earlier. */
    own: Schema.optionalKey(reference)
  })
])
/** @public */
export type Ground = Schema.Schema.Type<typeof Ground>

/** A key that was destroyed: whose it was, and how it can be told from every other. @public */
const DestroyedKey = Schema.Struct({ person: reference, fingerprint: hash })
/** @public */
export type DestroyedKey = Schema.Schema.Type<typeof DestroyedKey>

/** A trajectory as it was when it was begun, and what is gone from it. @public */
const Place = Schema.Struct({
  trajectory: reference,
  version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1, { expected: "a whole number, 1 or more" })),
  /** The link of its last step. */
  link: hash,
  /** How many of its steps hold words that are gone. */
  steps: count,
  /** How many pieces of words are gone. */
  words: count
})
/** @public */
export type Place = Schema.Schema.Type<typeof Place>

/** Someone else who was in words that are gone, and in how many pieces. @public */
const Shared = Schema.Struct({ person: reference, words: count })
/** @public */
export type Shared = Schema.Schema.Type<typeof Shared>

const format = 1
const fields = {
  omringd: Schema.Literal("certificate"),
  version: Schema.Literal(format),
  id: reference,
  begun: moment,
  authority: reference,
  ground: Ground,
  /** A whole trajectory that was removed. */
  trajectory: Schema.optionalKey(reference),
  keys: Schema.Array(DestroyedKey),
  in: Schema.Array(Place),
  shared: Schema.Array(Shared)
}
/** `completed` is not there as long as it may not all be done: what was begun is finished when forgetting is opened again. @public */
const CertificateSchema = Schema.Struct({ ...fields, completed: Schema.optionalKey(moment) }).annotate({
  identifier: "Certificate", description: "What was forgotten, on whose authority and ground, and where."
})
/** @public */
export type Certificate = Schema.Schema.Type<typeof CertificateSchema>
/** @public */
export type Completed = Certificate & { readonly completed: string }

const decode = decoder(CertificateSchema)
const idDomain = "omringd certificate 1\n"
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @public */
type Unnamed = Omit<Certificate, "id" | "omringd" | "version" | "completed">

const idOf = (sha256: Sha256, { authority, begun, ground, trajectory, keys, in: places, shared }: Unnamed): string =>
  sha256(idDomain + Canonical.write({ authority, begun, ground, trajectory, keys, in: places, shared })).slice(0, 32)

/** @public */
export const Certificate = {
  schema: CertificateSchema,
  /** For whoever checks a file without us: JSON Schema, draft 2020-12. */
  jsonSchema: (): JsonSchemaDocument => jsonSchemaOf("A certificate", { schema: CertificateSchema, format }),
  /** Begun, with the id that follows from all it says. */
  begin: (sha256: Sha256, what: Unnamed): Certificate => ({ omringd: "certificate", version: format, id: idOf(sha256, what), ...what }),
  complete: (certificate: Certificate, completed: string): Completed => ({ ...certificate, completed }),
  isCompleted: (certificate: Certificate): certificate is Completed => certificate.completed !== undefined,
  /** Whether it says what it said when it was begun: whoever can make an id anew can still make it say something else. */
  isAsBegun: (sha256: Sha256, certificate: Certificate): boolean => certificate.id === idOf(sha256, certificate),
  /** One line of canonical JSON. */
  write: (certificate: Certificate): string => `${Canonical.write(certificate)}\n`,
  /** Reads text that nobody has looked at: the certificate, or every problem with its place. */
  read: (text: string): Result.Result<Certificate, readonly DecodingProblem[]> => {
    const value = parsed(text)
    return value === undefined ? Result.fail([{ path: [], message: "is not JSON" }]) : decode(value)
  }
}
