import { Practice } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { answeredPack } from "./examples/vendor-pack/src/answered.ts"

// the snippet

if (practice.problems.length > 0 || practice.packs.length !== 2) throw new Error(JSON.stringify(practice.problems))
