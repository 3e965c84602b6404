/** A need in the words of its rule, and who can meet it how. */
import type { About, Need } from "@omringd/core"
import { roles } from "@omringd/core"
import { indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"

/** A reference by its name, a role by its word. */
const aboutText = (name: string, value: string, { vocabulary, voice, name: nameOf }: Audience): string => {
  const role = name === "role" ? roles.find((one) => one === value) : undefined
  return role === undefined ? nameOf(value) : voice(vocabulary.roles[role])
}

/** What a rule says about these people and things. */
export const ruleText = (rule: string, about: About, audience: Audience): string => {
  const values = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, aboutText(name, value, audience)]))
  return audience.filled(audience.rule(rule) ?? rule, values)
}

export const wayLines = ({ ways }: Need, audience: Audience): readonly Line[] =>
  ways.map(({ step, people, heldBy }) => {
    const { words, vocabulary, list, name, voice, filled, register } = audience
    const deed = register === "professional" ? `${words.deeds[step]} (${step})` : words.deeds[step]
    const text = people.length > 0
      ? filled(words.phrases.way, { deed, people: list(people.map(name), "or") })
      : filled(words.phrases.wayOfNobody, { deed, roles: list(heldBy.map((role) => voice(vocabulary.roles[role])), "or") })
    return line(text, { lead: "→ " })
  })

const beside = (need: Need, audience: Audience): string => {
  const { words, vocabulary, filled, day, voice, register } = audience
  const parts = [
    need.due === undefined ? undefined : filled(words.phrases.due, { due: day(need.due) }),
    need.why === "no" ? undefined : words.phrases[need.why],
    need.setAside === undefined ? undefined : words.phrases.setAside,
    register === "professional" ? voice(vocabulary.strengths[need.strength]) : undefined
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`
}

/** The need and its ways. */
export const needLines = (need: Need, audience: Audience): readonly Line[] => [
  line(`${sentenceCase(ruleText(need.rule, need.about, audience))}${beside(need, audience)}`, { lead: "· " }),
  ...indented(wayLines(need, audience), 2)
]
