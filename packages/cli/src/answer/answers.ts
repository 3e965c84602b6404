/** What each command answers with --json, as a Schema, by the command; and `wrong`, of what went wrong. JSON Schemas are made of these. */
import * as Schema from "effect/Schema"
import { Conformed } from "./conform.ts"
import { Anchored, Verified } from "./evidence.ts"
import { Explored } from "./explore.ts"
import { Exported } from "./export.ts"
import { Forgotten, LookedAgain, Retained } from "./forgetting.ts"
import { Glossary } from "./glossary.ts"
import { Ledger } from "./ledger.ts"
import { NoticeRules, Parked, Resumed, Sent } from "./notices.ts"
import { answerNames } from "./names.ts"
import type { AnswerName } from "./names.ts"
import { Listed } from "./partners.ts"
import { Simulated } from "./simulate.ts"
import { Told } from "./tell.ts"
import { Wrong } from "./wrong.ts"

export const answers: { readonly [N in AnswerName]: Schema.Codec<unknown> } = {
  tell: Told, partners: Listed, glossary: Glossary, verify: Verified, anchor: Anchored, retain: Retained, forget: Forgotten, certificate: LookedAgain,
  "notices-rules": NoticeRules, "notices-send": Sent, "notices-parked": Parked, "notices-resume": Resumed, export: Exported,
  ledger: Ledger, conform: Conformed, explore: Explored, simulate: Simulated, wrong: Wrong
}

/** JSON Schema, draft 2020-12; personal words and references carry their marks. */
export const answerSchema = (name: AnswerName): { readonly [key: string]: unknown } => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(answers[name], { onExcessProperty: "error", includeAnnotationKey: (key) => key.startsWith("x-") })
  const title = name === "wrong" ? "What went wrong, with --json" : `The answer of omringd ${name.replace("-", " ")} --json`
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...schema, $defs: definitions }
}
export const isAnswer = (name: string): name is AnswerName => answerNames.some((one) => one === name)
