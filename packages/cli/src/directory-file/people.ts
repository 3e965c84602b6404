/** A directory of people from disk. */
import { read } from "@omringd/adapters/people/file"
import type { FileOptions } from "@omringd/adapters/people/file"
import type { Recipients } from "@omringd/core/Notices"
import { readDirectory } from "./read.ts"
import type { Problem } from "../case-file/problem.ts"
import { readYaml } from "../case-file/yaml.ts"

/** @beta */
export type PeopleRead = { readonly recipients: Recipients } | { readonly problems: readonly Problem[] }

/** @beta */
export const openPeople = async (file: string): Promise<PeopleRead> => {
  const answer = await readDirectory(file, read)
  return "problems" in answer ? answer : { recipients: answer.held }
}

/** For a directory that is asked while its file changes: what is not clean YAML is none. */
export const peopleFile = (file: string): FileOptions => ({
  file,
  parse: (written) => {
    const { value, problems: [first] } = readYaml(written)
    if (first !== undefined) throw new Error(`${first.problem} at line ${first.line}, column ${first.column}`)
    return value
  }
})
