/** The services of docs/notices.md with promises, for as long as it takes to see that they began. */
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { console as notifierOf } from "@omringd/adapters/notifier/console"
import { sqlite as outbox } from "@omringd/adapters/outbox/sqlite"
import { layer as peopleOf } from "@omringd/adapters/people/memory"
import { alone } from "@omringd/adapters/rounds/alone"
import { sqlite as store } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import { openNotices } from "@omringd/core/Notices"
import { charter } from "@omringd/rules/charter"

const file = "services-with-promises.db"
const practice = Practice.of(charter())
const [notifier, people] = [notifierOf(), peopleOf({ omringd: 1, people: [{ person: "an", language: "en", register: "professional" }] })]
const stop = (reason: unknown): void => {
  console.error(reason)
  process.exitCode = 1
}

// the snippet

await new Promise((resolve) => { setTimeout(resolve, 200) }) // whatever fails to begin has failed by then
await notices.close()
