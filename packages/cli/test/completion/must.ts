/** Whether a shell is on this machine; where OMRINGD_MUST names it, it has to be. */
import { spawnSync } from "node:child_process"

export const must = (shell: string): boolean => {
  const isThere = spawnSync(shell, ["-c", "true"]).status === 0
  if (!isThere && (process.env["OMRINGD_MUST"] ?? "").split(/[\s,]+/u).includes(shell)) throw new Error(`OMRINGD_MUST asks for ${shell}, which is not installed`)
  return isThere
}
