/** The bundled pack of the page, run apart and closed. */
import { readFile } from "node:fs/promises"
import { Practice } from "@omringd/core"
import { charter } from "@omringd/rules/charter"

// the snippet

if (practice.problems.length > 0 || !practice.names.includes("our-promises@0.1.0")) throw new Error(JSON.stringify(practice.problems))
close()
