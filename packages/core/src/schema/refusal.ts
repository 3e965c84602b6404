/** Why a step cannot be taken now, as a Schema: every reason at once. */
import * as Schema from "effect/Schema"
import { mandate, Need, role } from "./need.ts"
import { moment, reference } from "./words.ts"
import type { ReferenceKind } from "../Field.ts"
import { problems } from "../Fault.ts"
import { phaseNames } from "../Phase.ts"
import { unfits } from "../pack/problem.ts"
import { misfits } from "../Refusal.ts"
import type { Reason as AReason, Refusal as ARefusal } from "../Refusal.ts"

const phase = Schema.Literals(phaseNames).annotate({ identifier: "Phase" })
const referenceKind = Schema.String as unknown as Schema.Codec<ReferenceKind> // which kinds there are is the core's to say, and others may come

const Fault = Schema.Struct({
  path: Schema.Array(Schema.Union([Schema.String, Schema.Finite])),
  problem: Schema.Literals(problems),
  expected: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "Fault", description: "One thing that is wrong with an input, and where." })

/** @public */
export const Reason: Schema.Codec<AReason> = Schema.Union([
  Schema.Struct({ reason: Schema.Literal("Malformed"), faults: Schema.Array(Fault) }),
  Schema.Struct({ reason: Schema.Literal("WrongPhase"), phase, possibleFrom: Schema.Array(phase) }),
  Schema.Struct({ reason: Schema.Literal("NotInIt"), by: Schema.String }),
  Schema.Struct({ reason: Schema.Literal("OtherMandate"), mandate, heldBy: Schema.Array(role), role }),
  Schema.Struct({ reason: Schema.Literal("UnknownReference"), path: Schema.String, to: referenceKind, reference: Schema.String }),
  Schema.Struct({ reason: Schema.Literal("ReferenceInUse"), path: Schema.String, of: referenceKind, reference: Schema.String }),
  Schema.Struct({
    reason: Schema.Literal("Misfit"),
    misfit: Schema.Struct({ code: Schema.Literals(misfits), path: Schema.String, about: Schema.optionalKey(Schema.String) })
  }),
  Schema.Struct({ reason: Schema.Literal("IdTaken"), id: reference, number: Schema.Int }),
  Schema.Struct({ reason: Schema.Literal("RecordedBeforeItHappened"), at: moment, recordedAt: moment }),
  Schema.Struct({
    reason: Schema.Literal("UnfitPack"),
    problem: Schema.Struct({
      pack: Schema.String, rule: Schema.optionalKey(Schema.String), path: Schema.Array(Schema.Union([Schema.String, Schema.Int])), problem: Schema.Literals(unfits),
      found: Schema.optionalKey(Schema.String), expected: Schema.optionalKey(Schema.String)
    })
  }),
  Schema.Struct({ reason: Schema.Literal("Unmet"), need: Need })
]).annotate({ identifier: "Reason", description: "One reason why a step cannot be taken now." })

/** @public */
export const Refusal: Schema.Codec<ARefusal> = Schema.Struct({
  refused: Schema.String,
  trajectory: reference,
  reasons: Schema.Array(Reason).check(Schema.isMinLength(1))
}).annotate({ identifier: "Refusal" }) as unknown as Schema.Codec<ARefusal> // a list of at least one is what the check leaves
