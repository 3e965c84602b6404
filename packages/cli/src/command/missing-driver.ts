/** A driver that is not part of what is installed: which one, and the line that puts it there. */

const notFound = /Cannot find package '(?<driver>[^']+)'/u

/** `said`: what came of loading it. Undefined when that was something else. */
export const missingDriver = (said: string): string | undefined => {
  const driver = notFound.exec(said)?.groups?.["driver"]
  return driver === undefined ? undefined : `It needs the package \`${driver}\` beside omringd: npm install ${driver}.`
}
