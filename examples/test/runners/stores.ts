/** One store as it should be, and one that is broken: on both, the three ways to run the kit have to say the same. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { brokenStores } from "@omringd/conformance"
import type { ExaminedStore, Place } from "@omringd/conformance"
import { jsonLines } from "../../vendor-store/src/json-lines.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-runners-"))
/** For whoever is done with both. */
export const remove = (): void => { fs.rmSync(root, { recursive: true, force: true }) }

const place = (): Place => ({ store: jsonLines({ folder: fs.mkdtempSync(path.join(root, "one-")) }) })
const broken = brokenStores.find(({ caughtBy }) => caughtBy.join() === "store-03")

export const sound: ExaminedStore = { can: ["durable"], fresh: place }
export const unsound: ExaminedStore = { ...sound, fresh: () => (broken ?? { breaks: (one: Place) => one }).breaks(place()) }
