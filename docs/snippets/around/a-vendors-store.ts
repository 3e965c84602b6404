import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { charter } from "@omringd/rules/charter"
import { jsonLines } from "./examples/vendor-store/src/json-lines.ts"

const practice = Practice.of(charter())

// the snippet

const answer = await omringd.take("our-family", { step: "PersonJoined", person: "an", role: "consultant" }, { by: "an", at: "2026-03-09" })
if (!answer.ok) throw new Error("it was not taken")
await omringd.close()
