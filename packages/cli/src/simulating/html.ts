/** What a run came to, as a page beside its tables. Written under another name and then renamed, so that it is whole or not there. */
import { rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Language } from "@omringd/core"
import { htmlOf, studyReport, studyResults } from "@omringd/lab/report"
import type { Manifest, Summarised } from "@omringd/lab/simulate"

export const pageName = "report.html"

export const writePage = async (out: string, manifest: Manifest, summary: readonly Summarised[], language: Language): Promise<void> => {
  const file = join(out, pageName)
  const half = `${file}.half`
  try {
    await writeFile(half, await htmlOf(studyReport(studyResults(manifest, summary, language), language)))
    await rename(half, file)
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined) // what it failed of is what is told
    throw error
  }
}
