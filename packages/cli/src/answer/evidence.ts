/** What `omringd verify --json` and `omringd anchor --json` answer. */
import * as Schema from "effect/Schema"
import type { Flaw as AFlaw } from "@omringd/core/Evidence"
import { count, flag, form, text } from "./parts.ts"

/** What is wrong may be the name or the number itself: nothing is expected of them. */
const at = { trajectory: text, number: Schema.Finite }
const said = Schema.Struct({ ...at, id: text })

export const Flaw: Schema.Codec<AFlaw> = Schema.Union([
  Schema.Struct({ ...at, flaw: Schema.Literal("changed"), what: Schema.Literals(["text", "link", "either"]) }),
  Schema.Struct({ ...at, flaw: Schema.Literal("misplaced"), says: said }),
  Schema.Struct({ ...at, flaw: Schema.Literal("missing"), to: Schema.Finite }),
  Schema.Struct({ ...at, flaw: Schema.Literal("doubled") }),
  Schema.Struct({ ...at, flaw: Schema.Literal("disordered") }),
  Schema.Struct({ ...at, flaw: Schema.Literal("unreadable"), what: Schema.Literals(["number", "id", "text", "link"]) }),
  Schema.Struct({ ...at, flaw: Schema.Literal("unproven") }),
  Schema.Struct({ ...at, flaw: Schema.Literal("cut"), anchored: Schema.Finite }),
  Schema.Struct({ ...at, flaw: Schema.Literal("rewritten") }),
  Schema.Struct({ ...at, flaw: Schema.Literal("gone") })
]).annotate({ identifier: "Flaw", description: "One thing that is not as it was recorded, and where." })

export const Verified = Schema.Struct({
  omringd: form, store: text, anchored: flag, flaws: Schema.Array(Flaw), whole: flag, trajectories: count, steps: count
}).annotate({ description: "Whether each kept step is as it was recorded. `anchored`: whether it was compared with an anchor." })

export const Anchored = Schema.Union([
  Schema.Struct({
    omringd: form, store: text, to: text, anchored: Schema.Literal(true), first: flag, flaws: Schema.Array(Flaw).check(Schema.isMaxLength(0)), trajectories: count, steps: count
  }),
  Schema.Struct({ omringd: form, store: text, to: text, anchored: Schema.Literal(false), flaws: Schema.Array(Flaw), count })
]).annotate({ description: "Where each chain ends was kept; or why it was not: the first flaws, and how many there are." })
