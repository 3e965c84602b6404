import { project } from "../../vitest.shared.ts"
import { withoutConditions } from "./test/kill/plugin.ts"

export default project("rules", {}, [withoutConditions])
