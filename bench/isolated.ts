/** A rule of a pack that runs apart, asked where one step waits for it; beside the same pack in this process. Both judge the whole step. */
import * as Result from "effect/Result"
import { openIsolated } from "@omringd/adapters/pack/isolated"
import { Practice } from "@omringd/core"
import type { Pack } from "@omringd/core"
import { act, given, mapped, opened, teenager } from "@omringd/core/Story"
import { measure } from "./measure.ts"

const source = `
const voice = { professional: "", family: "", child: "" }
const heard = {
  id: "each-child-is-heard", clause: "made-up", strength: "should", before: ["ExpectationsShared"], reads: ["children", "voices"], says: { nl: voice, en: voice, sv: voice }, kept: {}, broken: {},
  needs: ({ children, voices }) => children.filter(({ id }) => !voices.some(({ child }) => child === id)).map(({ id }) => ({ what: "voice", about: { child: id }, metBy: ["ChildHeard"], why: "no" }))
}
export default { name: "measured", version: "1.0.0", sdk: 1, mandates: {}, rules: [heard] }`

const step = { step: "ExpectationsShared", of: "mother", says: { text: "…", about: ["mother"], by: "mother" } }

export const isolated = async () => {
  const here: { readonly default: Pack } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  const { pack } = await openIsolated({ source })
  const { trajectory } = act(Practice.of(), given(opened(teenager), mapped()).on("2026-03-02").given)
  const judge = (practice: Practice) => () => {
    const answer = practice.takeUnknown(trajectory, step, { by: "mother", at: "2026-03-09" })
    if (Result.isFailure(answer) || answer.success.taken.open?.[0]?.what !== "voice") throw new Error("it was judged otherwise")
    return answer
  }
  return measure({
    id: "isolated", what: "steps judged with one rule of a pack that runs apart", bar: { perSecond: 5_000 }, each: 1,
    ours: judge(Practice.of(pack)), beside: { what: "the same pack in this process", does: judge(Practice.of(here.default)) }
  })
}
