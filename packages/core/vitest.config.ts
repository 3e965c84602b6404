import { project } from "../../vitest.shared.ts"

export default project("core", {
  testTimeout: 600_000,
  typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "../../tsconfig.vitest.json" }
})
