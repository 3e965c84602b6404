/** Packs as text that do something to whoever runs them, and what a practice makes of it. */
import * as Result from "effect/Result"
import { Practice } from "@omringd/core"
import { act, given, mapped, opened, teenager } from "@omringd/core/Story"
import { openIsolated } from "../../src/pack/isolated.ts"
import type { Limits } from "../../src/pack/isolated.ts"

/** Longer than any limit in these tests, and not for ever: without a limit they end as well, and say that there was none. */
export const forLong = "for (let turn = 0; turn < 3e7; turn++);"

export const at = "2026-03-09"
export const family = act(Practice.of(), given(opened(teenager), mapped()).on("2026-03-02").given).trajectory
const words = { text: "…", about: ["teenager"], by: "mother" }
export const step = { step: "ExpectationsShared", of: "mother", says: words }
const emergency = { step: "SafetyJudged", child: "teenager", verdict: "not-safe-without-plan", grounds: { kind: "observation", says: { ...words, by: "care-worker" } }, with: [] }

export const says = "Object.fromEntries(['nl', 'en', 'sv'].map((language) => [language, { professional: '', family: '', child: '' }]))"
const rule = (id: string, needs: string) =>
  `{ id: "${id}", clause: "made-up", strength: "must", before: ["ExpectationsShared", "SafetyJudged"], owed: true, reads: ["children", "people"], says: ${says}, kept: {}, broken: {}, needs: ${needs} }`
/** A rule that does harm, and one that is well. */
export const sourceOf = (needs: string): string =>
  `export default { name: "hostile", version: "1.2.3", sdk: 1, mandates: {}, rules: [${rule("does-harm", needs)}, ${rule("is-well", "() => []")}] }`

/** A pack that says until when, and nothing else. */
export const keepingOf = (keeps: string): string => `export default { name: "hostile", version: "1.2.3", sdk: 1, mandates: {}, rules: [], keeps: ${keeps} }`

export const judged = async (needs: string, limits: Partial<Limits> = {}) => {
  const { pack, close } = await openIsolated({ source: sourceOf(needs), limits })
  const failures: string[] = []
  const practice = Practice.of(pack).watched({ failed: ({ pack: name, rule: id, failed }) => { failures.push(`${name} ${id ?? ""} ${failed}`) } })
  const answer = practice.takeUnknown(family, step, { by: "mother", at })
  const first = [...failures]
  const door = practice.takeUnknown(family, emergency, { by: "care-worker", at })
  close()
  return { open: Result.isSuccess(answer) ? (answer.success.taken.open ?? []).map(({ rule: id, about }) => `${id} ${about["failed"] ?? ""}`) : answer.failure.reasons, failures: first, emergency: Result.isSuccess(door) }
}
