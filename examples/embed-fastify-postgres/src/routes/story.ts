/** What happened in a case, step by step, in words for whoever reads it, with everyone's own words as they were said. */
import * as Schema from "effect/Schema"
import { fill } from "@omringd/core"
import type { Taken as ATaken } from "@omringd/core"
import { Taken } from "@omringd/core/Schema"
import { vocabularies } from "@omringd/rules/language"
import type { Embedding } from "../embedding.ts"
import { namesIn } from "../host/names.ts"
import { asRead, ofCase } from "../request/parts.ts"
import { etag } from "../route.ts"
import type { Serve } from "../route.ts"

const Story = Schema.Struct({
  version: Schema.Int,
  phase: Schema.String,
  steps: Schema.Array(Schema.Struct({ says: Schema.String, taken: Taken }))
}).annotate({ identifier: "Story" })

/** What a text about a step can name: its fields, and who took it. */
const aboutOf = ({ step, by }: ATaken) =>
  Object.fromEntries([...Object.entries(step), ["by", by] as const].filter((entry): entry is [string, string] => typeof entry[1] === "string"))

export const story = (serve: Serve, { pool, omringd }: Embedding) => serve({
  method: "GET",
  url: "/cases/:case/story",
  name: "story",
  says: "What happened, step by step",
  writes: false,
  reads: { path: ofCase, query: asRead },
  answers: { 200: { says: "Every step that was taken, in order.", schema: Story, versioned: true } },
  problems: [],
  handle: async ({ path, query: { language = "nl", register = "professional" } }, _request, reply) => {
    const { history, phase, version } = await omringd.read(path.case)
    const named = await namesIn(pool, path.case)
    const steps = history.toArray().map((taken) => ({ says: fill(vocabularies[language].steps[taken.step.step][register], aboutOf(taken), named), taken }))
    return reply.header("etag", etag(version)).send({ version, phase: phase.name, steps })
  }
})
