/** What the first page shows of stores and notices: opened, one step taken, closed. */
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { layer } from "@omringd/adapters/keyring/file"
import { email } from "@omringd/adapters/notifier/email"
import { sqlite as outboxIn } from "@omringd/adapters/outbox/sqlite"
import { layer as peopleOf } from "@omringd/adapters/people/memory"
import { alone } from "@omringd/adapters/rounds/alone"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import { openNotices } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import { charter } from "@omringd/rules/charter"

const practice = Practice.of(charter())
const keysElsewhere = "keys"
const outbox = outboxIn({ file: "omringd.db" })
const people = peopleOf({ omringd: 1, people: [{ person: "an", language: "en", register: "professional" }] })
const [host, from] = ["mail.example.org", "omringd@example.org"]

// the snippet

if (!answer.ok || answer.taken.number !== 1) throw new Error("it was not taken")
await notices.close()
await omringd.close()
