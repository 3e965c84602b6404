import { build } from "../../tsup.base.ts"
import manifest from "./package.json" with { type: "json" }

export default build(manifest)
