/** The first study, its arm under the charter alone. */
import { readFileSync } from "node:fs"
import { parse } from "yaml"
import { readStudy } from "@omringd/lab/study"
import type { Study } from "@omringd/lab/study"

export const studyOf = (replications: number): Study => {
  const written = parse(readFileSync(new URL("../examples/research-study/study.yaml", import.meta.url), "utf8")) as { readonly arms: { readonly charter: unknown } } // ours
  const read = readStudy({ ...written, replications, arms: { charter: written.arms.charter } }, ["charter"])
  if ("mistakes" in read) throw new Error(JSON.stringify(read.mistakes))
  return read.study
}
