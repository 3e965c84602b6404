#!/usr/bin/env node
import { create } from "@omringd/create-pack/create"

const help = `Makes a repository for an adapter for omringd, whose tests pass: a store, or another of the ports.

  npm create @omringd/adapter
  npm create @omringd/adapter our-letters -- --kind notifier --scope @our-agency --license Apache-2.0

  store       where trajectories are kept
  notifier    brings a notice to whom it is for
  directory   what people are called, and how they are told things
  keyring     each person's key, destroyed when they are forgotten
  outbox      where notices wait until they were brought
  door        another way to the practice than calling it
`

await create(new URL("../", import.meta.url), {
  what: "adapter", help, usual: (kind) => `our-${kind}`, kinds: ["store", "notifier", "directory", "keyring", "outbox", "door"]
})
