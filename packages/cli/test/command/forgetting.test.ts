/** `omringd retain`, `forget` and `certificate`: what they print and how they end, on three families in a sealed store. */
import { readdir, readFile, writeFile } from "node:fs/promises"
import { createHash } from "node:crypto"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { open as openFolder } from "@omringd/adapters/forgetting/file"
import { open as openKeys } from "@omringd/adapters/keyring/file"
import { Certificate, fingerprintOf } from "@omringd/core/Forgetting"
import { inPlace, ran, ranWith } from "./families.ts"
import type { Place } from "./families.ts"

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")
const keysOf = ({ keyring }: Place, ...people: readonly string[]) =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(openKeys({ folder: keyring }), ({ find }) => find(people))))
const peopleWithKeys = async (place: Place) => [...(await keysOf(place, "noor", "sam", "lou", "kim", "els")).keys()]
const source = "source: Opgroeien, on arts 20, 61 and 85 of the decision of 2014, https://www.jeugdhulp.be/actua/nieuwsberichten/bewaartermijnen-dossiers-jeugdhulp-tot-35-jaar"

describe("omringd retain", () => {
  it("lists what is due, why, until when and by which source, and what is not known", () => inPlace(async ({ store, keyring }) => {
    const { exit, out, err } = await ran("retain", "--store", store, "--jurisdiction", "flanders", "--keyring", keyring, "--on", "2026-03-02")
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out.split("\n").map((line) => line.replace(/─{3,}$/u, ""))).toEqual([
      "What is due to be forgotten on 2 March 2026", `${store} · flanders`, "",
      "── Due ", "· noor: the key of this child", "  noor, in blue: youth care, until the end of 1 June 2020", `  ${source}`,
      "· green: the whole trajectory", "  lou, in green: youth care, until the end of 1 March 2015", `  ${source}`, "",
      "── Still to be kept ", "· sam, in blue: youth care, until the end of 28 February 2050", `  ${source}`, "",
      "── Not known until when ", "· kim, in red: youth care: a birthday is not known", `  ${source}`, ""
    ])
  }))
  it("says it in each language", () => inPlace(async ({ store }) => {
    const told = async (language: string) => (await ran("retain", "--store", store, "-j", "flanders", "--on", "2026-03-02", "--language", language)).out
    expect(await told("nl")).toContain("green: het hele traject")
    expect(await told("nl")).toContain("kim, in red: jeugdhulp: een geboortedag is niet bekend")
    expect(await told("sv")).toContain("noor: barnets nyckel (ingen nyckelring angavs)")
  }))
  it("says by other law what that law says, and by a setting what a trajectory cannot tell", () => inPlace(async ({ store }) => {
    const told = async (...more: readonly string[]) => (await ran("retain", "--store", store, "--on", "2026-03-02", ...more)).out
    expect(await told("-j", "netherlands")).toContain("blue: the file of the family: youth care, until the end of 2 March 2036")
    expect(await told("-j", "netherlands", "--holds", "criminal-inquiry")).toContain("criminal inquiry: the term was not read at its source")
    expect(await told("-j", "england")).toContain("sam, in blue: youth care: nothing was read about this")
  }))
  it("as data, and changes nothing", () => inPlace(async ({ store, keyring, folder }) => {
    const before = await readFile(store)
    const { out } = await ran("retain", "--store", store, "-j", "flanders", "--keyring", keyring, "--on", "2026-03-02", "--json")
    expect(JSON.parse(out)).toMatchObject({
      omringd: 1, store, jurisdiction: "flanders", on: "2026-03-02",
      due: [
        { due: "person", person: "noor", key: true, terms: [{ trajectory: "blue", child: "noor", until: "2020-06-01", because: "youth-care" }] },
        { due: "no", trajectory: "blue", held: [{ held: "kept", child: "sam", until: "2050-02-28" }] },
        { due: "trajectory", trajectory: "green", terms: [{ child: "lou", until: "2015-03-01" }] },
        { due: "no", trajectory: "red", held: [{ held: "not-known", child: "kim", missing: "birthday" }] }
      ]
    })
    expect(await readFile(store)).toEqual(before)
    expect((await readdir(folder)).toSorted()).toEqual(["kept.db", "keys"])
  }))
  it("carries it out once it is confirmed, with a certificate for each that is so", () => inPlace(async (place) => {
    const { exit, out, err } = await ranWith("forget 2", "retain", ...place.given, "--carry-out")
    expect(exit).toBe(0)
    expect(err).toBe('This cannot be undone. Type "forget 2" to carry it out: ')
    const files = await readdir(place.certificates)
    expect(files).toHaveLength(2)
    for (const file of files) expect(out).toContain(`forgotten. ${join(place.certificates, file)}\n`)
    expect(await peopleWithKeys(place)).toEqual(["sam", "kim", "els"])
    for (const file of files) {
      expect(await ran("certificate", join(place.certificates, file), "--store", place.store, "--keyring", place.keyring)).toMatchObject({ exit: 0, err: "", out: expect.stringContaining(`It is so, in ${place.store}.`) })
    }
    expect((await ran("retain", ...place.given, "--carry-out", "--yes")).out).toContain("Nothing is due now.")
  }))
  it("destroys nothing when something else is typed, or nobody can be asked", () => inPlace(async (place) => {
    expect(await ranWith("yes", "retain", ...place.given, "--carry-out")).toMatchObject({ exit: 1, err: expect.stringContaining("Nothing was destroyed.") })
    expect(await ranWith("", "retain", ...place.given, "--carry-out")).toMatchObject({ exit: 1 })
    expect(await ran("retain", ...place.given, "--carry-out")).toMatchObject({ exit: 1, err: expect.stringContaining("Say --yes") })
    expect(await peopleWithKeys(place)).toHaveLength(5)
  }))
  it("finishes first what was begun before", () => inPlace(async (place) => {
    const key = (await keysOf(place, "kim")).get("kim") ?? expect.fail("no key")
    const begun = Certificate.begin(sha256, {
      begun: "2026-03-02T09:00:00.000Z", authority: "records-office", ground: { code: "request", by: "kim", terms: [] }, keys: [{ person: "kim", fingerprint: fingerprintOf(sha256, key) }], in: [], shared: []
    })
    await Effect.runPromise(Effect.scoped(Effect.flatMap(openFolder({ folder: place.certificates }), (log) => log.begun(begun))))
    expect(await ran("retain", ...place.given, "--carry-out", "--yes")).toMatchObject({ exit: 0, out: expect.stringContaining("One that was begun before was finished first.") })
    expect(await peopleWithKeys(place)).toEqual(["sam", "els"])
  }))
  it("removes whole trajectories without a keyring, and says that keys were not looked for", () => inPlace(async (place) => {
    const { store, certificates } = place
    const { exit, out } = await ran("retain", "--store", store, "-j", "flanders", "--certificates", certificates, "--authority", "office", "--carry-out", "--yes")
    expect(exit).toBe(0)
    expect(out).toContain("noor: the key of this child (no keyring was named)")
    expect(await readdir(certificates)).toHaveLength(1)
    expect(await peopleWithKeys(place)).toHaveLength(5)
  }))
  it("says what is wanting, and what to do", () => inPlace(async ({ store, folder, given }) => {
    const wrongs = [
      [["--store", store, "-j", "flanders", "--carry-out"], "Name where certificates are kept: --certificates FOLDER."],
      [["--store", store, "-j", "flanders", "--carry-out", "--certificates", folder], "Name on whose authority it is done: --authority REFERENCE."],
      [[...given, "--carry-out", "--on", "2050-01-01"], "What is carried out is what is due today: leave out --on, or --carry-out."],
      [["-j", "flanders"], "Name what to look at: either --store FILE or --postgres URL."],
      [["--store", join(folder, "none.db"), "-j", "flanders"], "See that its folder exists"],
      [["--store", store, "-j", "flanders", "--keyring", join(folder, "none")], "See that --keyring names a keyring that is there"],
      [["--store", store], "--jurisdiction <place>' not specified"],
      [["--store", store, "-j", "atlantis"], "Allowed choices are flanders, netherlands, sweden, england"]
    ] as const
    for (const [args, said] of wrongs) expect(await ran("retain", ...args)).toMatchObject({ exit: 1, err: expect.stringContaining(said) })
  }))
})

describe("omringd forget", () => {
  it("is refused where something is to be kept, with its ground, and ends with 2", () => inPlace(async (place) => {
    const { exit, out } = await ran("forget", "sam", ...place.given, "--yes")
    expect(exit).toBe(2)
    expect(out.split("\n")).toEqual(["sam: not forgotten.", "· sam, in blue: youth care, until the end of 28 February 2050", `  ${source}`, ""])
    expect(await peopleWithKeys(place)).toHaveLength(5)
  }))
  it("attaches their own view when it is refused, or says why it could not", () => inPlace(async (place) => {
    const view = join(place.folder, "view.json")
    await writeFile(view, JSON.stringify({ trajectory: "blue", to: "5", says: { text: "I see it otherwise.", about: ["sam"], by: "sam" } }))
    expect((await ran("forget", "sam", ...place.given, "--yes", "--view", view)).out).toContain("Their own view was attached: step 8 of blue.\n")
    expect(JSON.parse((await ran("forget", "sam", ...place.given, "--yes", "--view", view, "--json")).out)).toMatchObject({ forgotten: false, refused: { attached: { ok: true, trajectory: "blue", step: "9" } } })
    await writeFile(view, JSON.stringify({ trajectory: "blue", to: "50", says: { text: "I see it otherwise.", about: ["sam"], by: "sam" } }))
    expect((await ran("forget", "sam", ...place.given, "--yes", "--view", view)).out).toContain("Their own view was not attached: UnknownReference.")
    await writeFile(view, "{}")
    expect(await ran("forget", "sam", ...place.given, "--yes", "--view", view)).toMatchObject({ exit: 1, err: expect.stringContaining("holds no view") })
  }))
  it("is carried out where every term is over, or where none is known and a ground is named", () => inPlace(async (place) => {
    expect(await ranWith("forget noor", "forget", "noor", ...place.given)).toMatchObject({ exit: 0, out: expect.stringContaining("noor: forgotten. 2 pieces of words in 1 trajectories open no more.") })
    expect(await ran("forget", "kim", ...place.given, "--yes")).toMatchObject({ exit: 2 })
    expect(await ran("forget", "kim", ...place.given, "--yes", "--by", "els", "--ground", "house-rule:4")).toMatchObject({ exit: 0 })
    expect(await peopleWithKeys(place)).toEqual(["sam", "lou", "els"])
    expect(await ran("forget", "kim", ...place.given, "--yes", "--ground", "house-rule:4")).toMatchObject({ exit: 2, out: expect.stringContaining("there is no key of kim") })
  }))
  it("says what is wanting, and what to do", () => inPlace(async ({ store, given }) => {
    expect(await ran("forget", "Noor Janssens", ...given)).toMatchObject({ exit: 1, err: expect.stringContaining("PERSON must be a reference") })
    expect(await ran("forget", "noor", ...given, "--ground", "we said so")).toMatchObject({ exit: 1, err: expect.stringContaining("--ground must be a reference") })
    expect(await ran("forget", "noor", "--store", store, "-j", "flanders")).toMatchObject({ exit: 1, err: expect.stringContaining("Name where keys are: --keyring") })
    expect(await ran("forget", "noor", ...given)).toMatchObject({ exit: 1, err: expect.stringContaining("Say --yes") })
  }))
  it("as data", () => inPlace(async (place) => {
    expect(JSON.parse((await ran("forget", "noor", ...place.given, "--yes", "--json")).out)).toMatchObject({ omringd: 1, person: "noor", forgotten: true, certificate: { keys: [{ person: "noor" }] } })
    expect(JSON.parse((await ran("forget", "sam", ...place.given, "--yes", "--json")).out)).toMatchObject({ forgotten: false, refused: { grounds: [{ held: "kept", until: "2050-02-28" }] } })
  }))
})

describe("omringd certificate", () => {
  const forgotten = async (place: Place): Promise<string> => {
    await ran("forget", "noor", ...place.given, "--yes")
    const [file = ""] = await readdir(place.certificates)
    return join(place.certificates, file)
  }
  it("tells what it says, and what is not so", () => inPlace(async (place) => {
    const key = (await keysOf(place, "noor")).get("noor") ?? expect.fail("no key")
    const kept = await readFile(join(place.keyring, "key-noor"))
    const file = await forgotten(place)
    expect(key).toHaveLength(32)
    await writeFile(join(place.keyring, "key-noor"), kept, { mode: 0o600 })
    const { exit, out } = await ran("certificate", file, "--store", place.store, "--keyring", place.keyring)
    expect(exit).toBe(2)
    expect(out).toContain("Destroyed: the key of noor. Begun ")
    expect(out).toContain("on the authority of records-office: asked by noor.\n  youth-care of noor, until the end of 2020-06-01 (Opgroeien, on arts 20, 61 and 85 of the decision of 2014, https://")
    expect(out).toContain("  2 pieces of words in 2 steps of blue, which was at step 7\n  shared with sam (1)\n")
    expect(out).toContain("the key of noor is there\nwords in step 5 of blue can be read\nwords in step 7 of blue can be read\n\n3 findings in ")
  }))
  it("as data", () => inPlace(async (place) => {
    const { out } = await ran("certificate", await forgotten(place), "--store", place.store, "--keyring", place.keyring, "--json")
    expect(JSON.parse(out)).toMatchObject({ omringd: 1, store: place.store, whole: true, findings: [], certificate: { omringd: "certificate", keys: [{ person: "noor" }] } })
  }))
  it("names every problem of what is no certificate", () => inPlace(async (place) => {
    const file = await forgotten(place)
    const text = await readFile(file, "utf8")
    await writeFile(file, text.replace('"version":1}', '"version":1,"more":2}').replace("records-office", "An of the office"))
    const { exit, err } = await ran("certificate", file, "--store", place.store, "--keyring", place.keyring)
    expect(exit).toBe(2)
    expect(err).toContain(`${file}: authority: `)
    expect(err).toContain(`${file}: more: `)
    expect(await ran("certificate", join(place.folder, "none"), "--store", place.store)).toMatchObject({ exit: 1, err: expect.stringContaining("Name a file out of the folder") })
  }))
  it("does not pass for looked at when there was nothing to look with", () => inPlace(async (place) => {
    const file = await forgotten(place)
    expect(await ran("certificate", file)).toMatchObject({ exit: 1, err: expect.stringContaining("It was not looked at again.") })
    expect(await ran("certificate", file, "--store", place.store)).toMatchObject({ exit: 1, err: expect.stringContaining("name the keyring") })
  }))
})

