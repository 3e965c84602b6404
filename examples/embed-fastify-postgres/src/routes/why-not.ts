/** Whether a step could be taken now, and if not, every reason. Nothing is taken. */
import * as Schema from "effect/Schema"
import { Refusal as Refusals } from "@omringd/core"
import { Need, Reason } from "@omringd/core/Schema"
import type { Embedding } from "../embedding.ts"
import { vouched } from "../host/roles.ts"
import { ofCase, proposal } from "../request/parts.ts"
import { whoAsks } from "../request/signed-in.ts"
import { etag } from "../route.ts"
import type { Serve } from "../route.ts"

const WhyNot = Schema.Struct({
  possible: Schema.Boolean,
  reasons: Schema.Array(Reason),
  needs: Schema.Array(Need)
}).annotate({ identifier: "WhyNot" })

export const whyNot = (serve: Serve, { pool, omringd, now }: Embedding) => serve({
  method: "POST",
  url: "/cases/:case/why-not",
  name: "whyNot",
  says: "Whether you could take this step now, and why not",
  writes: false,
  reads: { path: ofCase, body: proposal },
  answers: { 200: { says: "Every reason at once, none when it is possible.", schema: WhyNot, versioned: true } },
  problems: ["role-not-held"],
  handle: async ({ path, body: { step, at = now() } }, request, reply) => {
    const by = whoAsks(request)
    await vouched(pool, path.case, by, step)
    const trajectory = await omringd.read(path.case)
    const refusal = omringd.practice.whyNot(trajectory, step, { by, at, recordedAt: now() })
    return reply.header("etag", etag(trajectory.version)).send({
      possible: refusal === undefined, reasons: refusal?.reasons ?? [], needs: refusal === undefined ? [] : Refusals.needs(refusal)
    })
  }
})
