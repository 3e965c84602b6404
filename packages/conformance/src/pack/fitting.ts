/** A pack that does not fit into a practice, with what does not fit left out: that it does not is for some clauses to say, and the others look at the rest. */
import { Practice, sdks } from "@omringd/core"
import type { Pack, PackProblem } from "@omringd/core"

const isAbout = (list: string, key: string | number) => ({ path }: PackProblem): boolean => path[0] === list && path[1] === key

const mended = (pack: Pack, problems: readonly PackProblem[]): Pack => {
  const { keeps, ...others } = pack
  const isFine = (list: string) => (_: unknown, key: number) => !problems.some(isAbout(list, key))
  return {
    ...others, name: "looked-at", version: "0", sdk: sdks[0],
    rules: pack.rules.filter(isFine("rules")), notices: (pack.notices ?? []).filter(isFine("notices")),
    mandates: Object.fromEntries(Object.entries(pack.mandates).filter(([mandate]) => !problems.some(isAbout("mandates", mandate)))),
    ...(typeof keeps === "function" ? { keeps } : {})
  }
}

export const besideOthers = (beside: readonly Pack[], pack: Pack): Practice => {
  const whole = Practice.of(...beside, pack)
  return whole.problems.length === 0 ? whole : Practice.of(...beside, mended(pack, whole.problems))
}
