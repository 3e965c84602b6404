/** A directory of partners from disk. */
import { read } from "@omringd/adapters/partners/file"
import type { Partners } from "@omringd/core/Partners"
import { readDirectory } from "./read.ts"
import type { Problem } from "../case-file/problem.ts"

/** @beta */
export type PartnersRead = { readonly partners: Partners } | { readonly problems: readonly Problem[] }

/** @beta */
export const openPartners = async (file: string): Promise<PartnersRead> => {
  const answer = await readDirectory(file, read)
  return "problems" in answer ? answer : { partners: answer.held }
}
