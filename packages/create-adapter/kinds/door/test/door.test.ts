import type { AddressInfo } from "node:net"
import { describe, it } from "node:test"
import { memory } from "@omringd/adapters/store/memory"
import { testDoor } from "@omringd/conformance"
import type { Door } from "@omringd/conformance"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { client, serve } from "../src/index.ts"

const fresh = async (): Promise<Door> => {
  const practice = Practice.of()
  const omringd = await openOmringd({ practice, store: memory() })
  const server = serve(omringd, (thrown) => { throw thrown })
  await new Promise<void>((done) => { server.listen(0, "127.0.0.1", done) })
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    ...client(`http://127.0.0.1:${port}/`, practice), practice,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => { server.close(done) })
      await omringd.close()
    }
  }
}

testDoor({ describe, it, skip: it.skip }, "__NAME__", { can: ["clock"], fresh, done: (door) => door.close() })
