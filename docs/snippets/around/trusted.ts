import { charter } from "@omringd/rules/charter"
import { flanders } from "@omringd/rules/jurisdiction"

// the snippet

if (practice.problems.length > 0 || practice.packs.length !== 2) throw new Error(JSON.stringify(practice.problems))
