/** A fault of our own, said so that it can be reported: where it was, and nothing of what it was about, which may be someone's words. */
const frames = (stack: string): readonly string[] =>
  stack.split("\n").flatMap((line) => /^ {4}at .*$/u.exec(line)?.[0].replace(/\(?(?:file:\/\/)?[^()\s]*\/(?=(?:packages|node_modules|dist)\/)/u, "(").slice(0, 200) ?? []).slice(0, 8)

export const faultSaid = (error: unknown, version: string): string => {
  const name = error instanceof Error ? error.name : typeof error
  const where = error instanceof Error ? frames(error.stack ?? "") : []
  return [
    `omringd ${version} came upon a fault of its own (${name}); what it did until then stands.`, ...where,
    "Please report these lines, and what you asked, without names. With OMRINGD_FAULTS=whole it says all it knows, which can hold someone's words.", ""
  ].join("\n")
}
