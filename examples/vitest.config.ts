import { project } from "../vitest.shared.ts"

export default project("examples", {
  include: ["test/**/*.test.ts", "embed-fastify-postgres/test/**/*.test.ts"], globalSetup: ["../packages/adapters/test/postgres/setup.ts"]
})
