#!/usr/bin/env node
import { create } from "@omringd/create-pack/create"

const help = `Makes a repository for a store for omringd, whose tests pass.

  npm create @omringd/adapter
  npm create @omringd/adapter our-store -- --scope @our-agency --license Apache-2.0
`

await create(new URL("../", import.meta.url), { what: "adapter", help, usual: "our-store" })
