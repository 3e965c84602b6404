/** The clauses for outboxes, kept in memory and in an SQLite file. */
import { describe, it } from "vitest"
import { testOutbox } from "@omringd/conformance"
import { memoryOutbox, sqliteOutbox } from "./outboxPlaces.ts"

testOutbox({ describe, it }, "memory", memoryOutbox)
testOutbox({ describe, it }, "sqlite", sqliteOutbox())
testOutbox({ describe, it }, "sqlite, normal durability, under another name", sqliteOutbox({ durability: "normal", name: "e-mail" }))
