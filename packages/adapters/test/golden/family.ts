/** What golden stores hold: two families and a half, told with odd words. Recorded once, as JSON beside the stores; never made again. */
import * as fs from "node:fs"
import type { Taken } from "@omringd/core"

/** The steps by trajectory, as they were handed to the store that was made golden. */
export const golden: { readonly [trajectory: string]: readonly Taken[] } = JSON.parse(fs.readFileSync(new URL("steps.json", import.meta.url), "utf8"))
