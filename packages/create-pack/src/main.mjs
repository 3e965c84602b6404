#!/usr/bin/env node
import { create } from "./create.mjs"

const help = `Makes a repository for a pack of rules for omringd, whose tests pass.

  npm create @omringd/pack
  npm create @omringd/pack our-promises -- --scope @our-agency --license Apache-2.0
`

await create(new URL("../", import.meta.url), { what: "pack", help, usual: () => "our-promises" })
