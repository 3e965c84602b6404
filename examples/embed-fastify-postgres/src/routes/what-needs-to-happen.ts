/** What needs to happen in a case on a day: what is overdue first, each with who can do it, in words for whoever reads it. */
import * as Schema from "effect/Schema"
import { fill } from "@omringd/core"
import { Need } from "@omringd/core/Schema"
import type { Embedding } from "../embedding.ts"
import { namesIn } from "../host/names.ts"
import { ofCase, onDayAsRead } from "../request/parts.ts"
import { etag } from "../route.ts"
import type { Serve } from "../route.ts"

const Needs = Schema.Struct({
  version: Schema.Int,
  phase: Schema.String,
  needs: Schema.Array(Schema.Struct({ says: Schema.String, need: Need }))
}).annotate({ identifier: "WhatNeedsToHappen" })

export const whatNeedsToHappen = (serve: Serve, { pool, omringd, now }: Embedding) => serve({
  method: "GET",
  url: "/cases/:case/needs",
  name: "whatNeedsToHappen",
  says: "What needs to happen",
  writes: false,
  reads: { path: ofCase, query: onDayAsRead },
  answers: { 200: { says: "What is overdue comes first, then what is open, then what is coming.", schema: Needs, versioned: true } },
  problems: [],
  handle: async ({ path, query: { at = now(), language = "nl", register = "professional" } }, _request, reply) => {
    const { practice } = omringd
    const trajectory = await omringd.read(path.case)
    const named = await namesIn(pool, path.case)
    const needs = practice.whatNeedsToHappen(trajectory, at).map((need) => {
      const text = practice.rules.find(({ id }) => id === need.rule)?.says[language][register] ?? need.rule
      return { says: fill(text, need.about, named), need }
    })
    return reply.header("etag", etag(trajectory.version)).send({ version: trajectory.version, phase: trajectory.phase.name, needs })
  }
})
