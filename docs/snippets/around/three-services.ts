/** The three services of docs/notices.md as effects, for as long as it takes to see that they began. */
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { email } from "@omringd/adapters/notifier/email"
import { sqlite as sqliteOutbox } from "@omringd/adapters/outbox/sqlite"
import { layer as people } from "@omringd/adapters/people/file"
import { alone } from "@omringd/adapters/rounds/alone"
import { sqlite as sqliteStore } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { writeFileSync } from "node:fs"

const file = "services.db"
writeFileSync("people.json", JSON.stringify({ omringd: 1, people: [{ person: "an", language: "en", register: "professional" }] }))
const practice = Practice.of(charter())
const [host, from] = ["mail.example.org", "omringd@example.org"]
setTimeout(() => process.exit(0), 1_000) // it runs until it is stopped; whatever fails to begin has failed by then

// the snippet
