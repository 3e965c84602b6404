/** What forgetting is opened with on PostgreSQL. Nothing here asks the server anything: it is read by the compiler. */
import { Pool } from "pg"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { layer as log } from "@omringd/adapters/forgetting/postgres"
import { layer as keyring } from "@omringd/adapters/keyring/postgres"
import { postgres as outbox } from "@omringd/adapters/outbox/postgres"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { postgres } from "@omringd/adapters/store/postgres"
import { Practice } from "@omringd/core"
import { openForgetting } from "@omringd/core/Forgetting"
import type { PromisedForgetting } from "@omringd/core/Forgetting"
import { sealedStore } from "@omringd/core/Sealing"
import { flanders } from "@omringd/rules/jurisdiction"

const practice = Practice.of(flanders())
const [connectionString, elsewhere] = ["postgres://localhost/casework", "postgres://localhost/keys"]

export const opened = async (): Promise<PromisedForgetting> => {
  // the snippet
  return forgetting
}
