/**
 * Gives the tests a PostgreSQL server: the one that OMRINGD_POSTGRES names by its URL, or one made for them where its programs are
 * installed. Where there is neither they are skipped, or fail when OMRINGD_MUST says `postgres`.
 */
import type { TestProject } from "vitest/node"
import { binaries, startServer } from "./server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Where to connect; undefined where there is no server. */
    readonly postgres: string | undefined
  }
}

export default async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env["OMRINGD_POSTGRES"]
  const bin = binaries()
  const server = given === undefined && bin !== undefined ? await startServer(bin) : undefined
  provide("postgres", given ?? server?.url)
  return server === undefined ? undefined : () => server.stop()
}
