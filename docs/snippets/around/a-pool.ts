/** A pool and a store through it. Nothing here asks a server anything. */
import { Pool } from "pg"
import { postgres } from "@omringd/adapters/store/postgres"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"

const connectionString = "postgres://localhost/casework"

// the snippet

export const opened = (): Promise<Omringd> => openOmringd({ practice: Practice.of(), store })
await pool.end()
