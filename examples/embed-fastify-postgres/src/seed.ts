/** For trying it out: a case with a family and three people around it, and a token for each. */
import { database } from "./database.ts"
import { migrate } from "./host/migrate.ts"
import { seed } from "./host/seed.ts"

const { DATABASE_URL: url } = process.env
if (url === undefined) {
  console.error("DATABASE_URL says which database, such as postgres://user@localhost:5432/casework")
  process.exit(2)
}
const pool = database({ url })
await migrate(pool)
const tokens = await seed(pool)
for (const [who, token] of Object.entries(tokens)) console.log(`${who.toUpperCase()}=${token}`)
await pool.end()
