import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import * as Result from "effect/Result"
import { afterAll, beforeAll, expect, it } from "vitest"
import { examined } from "../../../conformance/src/pack/Looked.ts"
import { Practice } from "@omringd/core"
import type { Pack } from "@omringd/core"
import { answeredPack } from "../../../../examples/vendor-pack/src/answered.ts"
import { sample } from "../../../conformance/src/pack/sample.ts"
import { openIsolated } from "../../src/pack/isolated.ts"
import type { OpenPack } from "../../src/pack/isolated.ts"

const bundled = async (path: string, name: string): Promise<string> => {
  const file = fileURLToPath(new URL(path, import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} as default } from ${JSON.stringify(file)}`, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true, format: "esm", write: false, conditions: ["@omringd/source"], minify: true, target: "es2022"
  })
  return outputFiles[0]?.text ?? ""
}

const packs: readonly (readonly [name: string, path: string, exported: string, outside: () => Pack])[] = [
  ["a vendor's", "../../../../examples/vendor-pack/src/answered.ts", "answeredPack", answeredPack],
  ["one that tells people", "../../../conformance/src/pack/sample.ts", "sample", sample]
]
const open = new Map<string, OpenPack>()
beforeAll(async () => {
  for (const [name, path, exported] of packs) open.set(name, await openIsolated({ source: await bundled(path, exported) }))
})
afterAll(() => { for (const one of open.values()) one.close() })

it.each(packs)("%s: its data, every judgement, need and notice over made-up histories", async (name, _path, _exported, outside) => {
  const inside = open.get(name)?.pack
  if (inside === undefined) throw new Error("it did not open")
  const pack = outside()
  const data = ({ rules, notices = [], ...rest }: Pack): string => JSON.stringify({ ...rest, rules, notices })
  expect(JSON.parse(data(inside))).toEqual(JSON.parse(data(pack)))
  const failures: string[] = []
  const [here, apart] = [Practice.of(pack), Practice.of(inside).watched({ failed: ({ failed }) => { failures.push(failed) } })]
  let judged = 0
  let told = 0
  for (const { trajectory, proposed, by, on } of (await examined({ pack, histories: 6 }).fresh()).turns()) {
    const [one, other] = [here, apart].map((practice) => practice.takeUnknown(trajectory, proposed, { by, at: on }))
    expect(JSON.stringify(other)).toEqual(JSON.stringify(one))
    expect(JSON.stringify(apart.whatNeedsToHappen(trajectory, on))).toEqual(JSON.stringify(here.whatNeedsToHappen(trajectory, on)))
    judged++
    if (one === undefined || Result.isFailure(one)) continue
    const { trajectory: next, taken } = one.success
    const [heard, heardApart] = [here, apart].map((practice) => [...practice.announcedAfter(trajectory, next, taken), ...practice.announcedOn(next, on)])
    expect(heardApart).toEqual(heard)
    told += heard?.length ?? 0
  }
  expect(failures).toEqual([])
  expect(judged).toBeGreaterThan(100)
  if ((pack.notices?.length ?? 0) > 0) expect(told).toBeGreaterThan(0)
})
