import { project } from "../../vitest.shared.ts"

export default project("adapters", { testTimeout: 180_000, globalSetup: ["test/postgres/setup.ts"] })
