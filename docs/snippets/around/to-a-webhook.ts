/** The webhook of docs/notices.md, on this machine. What the evening before was recorded goes there too, and what it is sent is printed. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { webhook } from "@omringd/adapters/notifier/webhook"
import { sqlite as outboxIn } from "@omringd/adapters/outbox/sqlite"
import { layer as peopleOf } from "@omringd/adapters/people/memory"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import { openNotices } from "@omringd/core/Notices"
import { network } from "@omringd/rules/network"

const got: string[] = []
const server = createServer((request, response) => {
  let body = ""
  request.setEncoding("utf8").on("data", (part: string) => { body += part }).on("end", () => {
    if (String(request.headers["webhook-signature"]).startsWith("v1,")) got.push(body)
    response.writeHead(204).end()
  })
})
await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/omringd`
const secret = Buffer.alloc(32, 7).toString("base64")
const [practice, store] = [Practice.of(network()), sqlite({ file: "omringd.db" })]
const people = peopleOf({ omringd: 1, people: [{ person: "els", language: "en", register: "family", name: "Els" }] })

// the snippet

await notices.once()
console.log(JSON.stringify(JSON.parse(got[0] ?? "{}"), undefined, 2))
await notices.close()
server.close()
