/** Who is there for each child, and who else is in it and as what. That someone told of a worry is not among it. */
import { ChildsOwn, Person, Phase } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { aroundPhrases, hidesRole, sentenceCase } from "@omringd/cli/page"
import type { Judged } from "./judged.ts"
import { spoken } from "./quoted.ts"
import type { Entry } from "./quoted.ts"
import type { Reading } from "./reading.ts"

export interface Somebody {
  readonly name: string
  readonly as: string
}
export interface Around {
  readonly child: string
  readonly phrases: readonly string[]
  /** The sign a child gives to the one it can go to. */
  readonly sign: readonly Entry[]
}

export const aroundOn = ({ practice }: Judged, trajectory: Trajectory, day: string, reading: Reading): readonly Around[] =>
  trajectory.children.map(({ id }) => ({
    child: reading.audience.name(id),
    phrases: aroundPhrases(practice.isSafe(trajectory, id, day), reading.audience).map((phrase) => `${sentenceCase(phrase)}.`),
    sign: ChildsOwn.of(trajectory, id).filter(({ kind }) => kind === "sign").slice(-1).map(({ words }) => spoken(words, reading, reading.say(reading.words.sign)))
  }))

const functionsOf = ({ functions, phase }: Trajectory, person: string, { words, say }: Reading): readonly string[] => [
  ...(functions.chair === person ? [say(words.chair)] : []),
  ...(functions.coordinator === person ? [say(words.coordinator)] : []),
  ...(Phase.isOpen(phase) && phase.holder === person ? [say(words.holder)] : [])
]

export const peopleIn = (trajectory: Trajectory, reading: Reading): readonly Somebody[] => {
  const { vocabulary, voice, name } = reading.audience
  return trajectory.people
    .filter((person) => Person.isHere(person) && person.role !== "child" && !hidesRole(person.role, reading.audience))
    .map(({ id, role, relation }) => {
      const functions = functionsOf(trajectory, id, reading)
      const own = relation === undefined || relation === "other" ? voice(vocabulary.roles[role]) : voice(vocabulary.codes[relation])
      return { name: name(id), as: [...(functions.length > 0 && !Person.isInformal(role) ? [] : [own]), ...functions].join(", ") }
    })
}
