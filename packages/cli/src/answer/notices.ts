/** What `omringd notices rules`, `send`, `parked` and `resume` answer with --json. */
import * as Schema from "effect/Schema"
import type { ParkedWhy } from "@omringd/core/Notices"
import { day, moment } from "@omringd/core/Schema"
import { noticeWords } from "../words/notices.ts"
import { about, count, flag, form, place, role, stepName, text, texts, voices } from "./parts.ts"

const whys = Object.keys(noticeWords.en.why) as readonly ParkedWhy[] // keys of a full record
const span = Schema.Struct({ days: Schema.optionalKey(count), weeks: Schema.optionalKey(count), months: Schema.optionalKey(count), years: Schema.optionalKey(count) })

export const NoticeRules = Schema.Struct({
  omringd: form,
  notices: Schema.Array(Schema.Struct({
    notice: text, packs: texts, clause: text, safety: flag, assumed: Schema.optionalKey(text), after: Schema.Array(stepName),
    when: Schema.optionalKey(Schema.Literals(["coming", "overdue"])), ahead: Schema.optionalKey(span), tells: Schema.Array(role), says: voices
  }))
}).annotate({ description: "Who is told what, by which rule: after which steps, or when something is due; in the words of one language." })

const because = Schema.Union([
  Schema.Struct({ of: Schema.Literal("step"), step: text, number: place, tag: text, recordedAt: moment }),
  Schema.Struct({ of: Schema.Literal("need"), rule: text, what: text, state: Schema.Literals(["coming", "overdue"]), due: day })
])
const Notice = Schema.Struct({
  id: text, notice: text, clause: text, trajectory: text, to: text, about, because, safety: flag, at: moment
}).annotate({ identifier: "Notice", description: "What someone is told: codes, references and days." })

export const Sent = Schema.Struct({
  omringd: form, store: text, to: text, brought: count, again: count, failing: Schema.Array(Schema.Struct({ why: Schema.Literals(whys), said: text, notices: count })), parked: count, unreadable: texts, next: Schema.optionalKey(moment)
}).annotate({ description: "How many notices were brought, are to be tried again, with why, and were parked; trajectories that could not be read; when more can be brought." })

export const Parked = Schema.Struct({
  omringd: form, store: text, parked: Schema.Array(Schema.Struct({ notice: Notice, tried: count, why: Schema.Literals(whys), said: text, at: moment }))
}).annotate({ description: "What is no longer tried: since when, why, and what the other side said." })

export const Resumed = Schema.Struct({ omringd: form, store: text, resumed: count }).annotate({ description: "How many that were parked wait again." })
