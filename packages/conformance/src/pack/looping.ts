/** Which rules of a pack loop without end: asked once over everything that the clauses ask them over, a while each, before any clause looks. */
import type { NoticeRule, Pack, Rule } from "@omringd/core"
import { endsWithin } from "./bounded.ts"

/** How long one history, or one story, may take, in milliseconds: many times what it takes. */
const aWhile = 5_000

/** Who of the pack is being asked; nobody when what takes so long is not its doing. */
interface Asking {
  rule: string | undefined
}

const marked = <Given extends readonly unknown[], A>(asking: Asking, id: string, ask: (...given: Given) => A) => (...given: Given): A => {
  asking.rule = id
  try {
    return ask(...given)
  } finally {
    asking.rule = undefined // not reached by what is stopped
  }
}
const markedRule = (asking: Asking, rule: Rule): Rule => ({ ...rule, needs: marked(asking, rule.id, (trajectory, asked) => rule.needs(trajectory, asked)) })
const markedNotice = (asking: Asking, rule: NoticeRule): NoticeRule => ({
  ...rule,
  ...(rule.tellsAfter === undefined ? {} : { tellsAfter: { ...rule.tellsAfter, tells: marked(asking, rule.id, rule.tellsAfter.tells) } }),
  ...(rule.tellsWhenDue === undefined ? {} : { tellsWhenDue: { ...rule.tellsWhenDue, tells: marked(asking, rule.id, rule.tellsWhenDue.tells) } })
})

const without = (pack: Pack, id: string): Pack => ({
  ...pack, rules: pack.rules.filter((rule) => rule.id !== id), ...(pack.notices === undefined ? {} : { notices: pack.notices.filter((rule) => rule.id !== id) })
})

/** `asks` gives everything that is asked of a pack, in pieces that each end soon. What loops is left out, and the rest is asked anew. */
export const looping = (pack: Pack, asks: (pack: Pack) => readonly (() => void)[]): { readonly loops: readonly string[]; readonly pack: Pack } => {
  const asking: Asking = { rule: undefined }
  const marks: Pack = { ...pack, rules: pack.rules.map((rule) => markedRule(asking, rule)), ...(pack.notices === undefined ? {} : { notices: pack.notices.map((rule) => markedNotice(asking, rule)) }) }
  for (const ask of asks(marks)) {
    asking.rule = undefined
    if (endsWithin(aWhile, ask)) continue
    const id: string | undefined = asking.rule
    if (id === undefined) continue
    const rest = looping(without(pack, id), asks)
    return { loops: [id, ...rest.loops], pack: rest.pack }
  }
  return { loops: [], pack }
}
