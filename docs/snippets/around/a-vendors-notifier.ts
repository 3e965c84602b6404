import { sha256 } from "@omringd/adapters/evidence/sha256"
import { sqlite as outboxIn } from "@omringd/adapters/outbox/sqlite"
import { layer as peopleOf } from "@omringd/adapters/people/memory"
import { alone } from "@omringd/adapters/rounds/alone"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import { openNotices } from "@omringd/core/Notices"
import { charter } from "@omringd/rules/charter"
import { maildir } from "./examples/vendor-notifier/src/maildir.ts"

const practice = Practice.of(charter())
const [store, outbox, rounds] = [sqlite({ file: "omringd.db" }), outboxIn({ file: "omringd.db" }), alone()]
const people = peopleOf({ omringd: 1, people: [{ person: "an", language: "en", register: "professional" }] })

// the snippet

await notices.close()
