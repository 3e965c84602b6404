/** A run is of a study, of packs by what they hold, and of a release. Nothing of another one is taken up into its tables. */
import { createHash } from "node:crypto"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { Need, Pack, Rule } from "@omringd/core"
import { contentOf, Manifest, manifestOf, Replication, runStudy } from "../../src/simulate.ts"
import type { Ran } from "../../src/simulate.ts"
import { sha256 } from "../../src/simulate/content.ts"
import { Kept } from "../../src/simulate/kept.ts"
import { ran } from "../report/ran.ts"

const says = { professional: "-", family: "-", child: "-" }
const rule = (changes: object = {}) => Rule.define({
  id: "a-strength-first", clause: "test", strength: "must", before: ["WhatSettled"], reads: ["strengths"],
  needs: ({ strengths }) => (strengths.length > 0 ? [] : [Need.of("strength", {}).metBy("StrengthNamed")]),
  says: { nl: says, en: says, sv: says }, kept: {}, broken: {}, ...changes
})
const pack = (...rules: readonly Rule[]) => Pack.define({ name: "charter", version: "0.1.0", sdk: 1, rules })

test("whatever changes in a pack makes another content of it: an id, data, a text, a function, a rule more or less; and the same made again does not", () => {
  const contents = [
    pack(rule()), pack(), pack(rule(), rule({ id: "another" })), pack(rule({ id: "another" })), pack(rule({ strength: "should" })), pack(rule({ says: { nl: says, en: { ...says, child: "!" }, sv: says } })),
    pack(rule({ needs: () => [] })), Pack.define({ name: "charter", version: "0.1.0", sdk: 1, rules: [rule()], mandates: { "take-part": ["parent"] } })
  ].map(contentOf)
  expect(new Set(contents).size).toBe(contents.length)
  expect(contentOf(pack(rule()))).toBe(contents[0])
  expect(contents[0]).toMatch(/^[0-9a-f]{64}$/u)
  const within: { self?: unknown } = {}
  within.self = within
  expect(contentOf(pack(rule({ kept: within })))).toMatch(/^[0-9a-f]{64}$/u) // what lies within itself comes to an end
})

const inFolder = async (does: (out: string, run: (packsNamed?: typeof ran.packsNamed, study?: typeof ran.study) => Promise<Ran>) => Promise<void>): Promise<void> => {
  const out = await mkdtemp(join(tmpdir(), "omringd-test-"))
  const worker = new URL("file:///nobody-works-here.ts") // all replications are kept, so none is computed
  try {
    await does(out, (packsNamed = ran.packsNamed, study = ran.study) => runStudy(study, { out, workers: 1, worker, packsNamed, release: "1.2.3" }))
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
const keep = async (out: string): Promise<void> => {
  await Kept.prepare(out)
  for (const one of ran.replications) await Kept.write(out, sha256(Manifest.write(ran.manifest)), one)
}
const changedPacks: typeof ran.packsNamed = () => [pack(rule())]

test("what is kept is gone on with, and the manifest then names each table's hash and each pack's", () => inFolder(async (out, run) => {
  await keep(out)
  expect(await run()).toMatchObject({ ran: "whole", resumed: ran.replications.length })
  const manifest = JSON.parse(await readFile(join(out, "manifest.json"), "utf8")) as Manifest
  const files = ["families.csv", "families.parquet", "replications.csv", "replications.parquet", "summary.csv", "summary.parquet"]
  expect(Object.keys(manifest.tables ?? {})).toEqual(files)
  for (const name of files) expect(manifest.tables?.[name]).toBe(createHash("sha256").update(await readFile(join(out, name))).digest("hex"))
  expect(manifest.contents).toEqual({ "charter@0.1.0": contentOf(ran.packsNamed(["charter"])[0] as Pack) })
  const bytes = await readFile(join(out, "manifest.json"))
  expect(await run()).toMatchObject({ ran: "whole" })
  expect(await readFile(join(out, "manifest.json"))).toEqual(bytes)
}))

test("a pack that changed under the same version is named, and nothing is gone on with", () => inFolder(async (out, run) => {
  await keep(out)
  await run()
  const before = await readFile(join(out, "summary.csv"), "utf8")
  expect(await run(changedPacks)).toEqual({ ran: "changed-packs", packs: ["charter@0.1.0"] })
  expect(await readFile(join(out, "summary.csv"), "utf8")).toBe(before)
  expect(await run(ran.packsNamed, { ...ran.study, seed: 8 })).toEqual({ ran: "other-study" })
}))

test("a replication that was kept under other packs is refused by name, also when the manifest is gone", () => inFolder(async (out, run) => {
  await keep(out)
  expect(await run(changedPacks)).toEqual({ ran: "other-replication", file: join(out, "replications", "1-1.json") })
  await expect(readFile(join(out, "manifest.json"))).rejects.toThrow("ENOENT") // nothing was begun in its place
  expect(await run(ran.packsNamed, { ...ran.study, seed: 8 })).toMatchObject({ ran: "other-replication" })
}))

test("a replication that is not as it was kept is computed again", () => inFolder(async (out) => {
  await keep(out)
  const which = { arm: 0, replication: 1 }
  const [file, run] = [Kept.nameOf(out, which), sha256(Manifest.write(manifestOf(ran.study, ran.packsNamed, "1.2.3")))]
  expect(await Kept.read(out, run, which)).toEqual(Replication.of(ran.study, which, ran.packsNamed))
  await writeFile(file, (await readFile(file, "utf8")).replace(/"waiting":\d+/u, "\"waiting\":99"))
  expect(await Kept.read(out, run, which)).toBeUndefined()
  await writeFile(file, "{")
  expect(await Kept.read(out, run, which)).toBeUndefined()
}))
