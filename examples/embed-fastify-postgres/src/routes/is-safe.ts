/** Is this child safe? Who said what, on what grounds and how long ago, and who is around it. Never a score. */
import { SafetyAnswer } from "@omringd/core/Schema"
import type { Embedding } from "../embedding.ts"
import { Problem } from "../problem.ts"
import { ofChild, onDay } from "../request/parts.ts"
import { etag } from "../route.ts"
import type { Serve } from "../route.ts"

export const isSafe = (serve: Serve, { omringd, now }: Embedding) => serve({
  method: "GET",
  url: "/cases/:case/children/:child/safety",
  name: "isSafe",
  says: "Is this child safe?",
  writes: false,
  reads: { path: ofChild, query: onDay },
  answers: { 200: { says: "The latest judgements, and who is around the child.", schema: SafetyAnswer, versioned: true } },
  problems: ["no-such-child"],
  handle: async ({ path, query: { at = now() } }, _request, reply) => {
    const trajectory = await omringd.read(path.case)
    if (!trajectory.children.some(({ id }) => id === path.child)) throw new Problem("no-such-child")
    return reply.header("etag", etag(trajectory.version)).send(omringd.practice.isSafe(trajectory, path.child, at))
  }
})
