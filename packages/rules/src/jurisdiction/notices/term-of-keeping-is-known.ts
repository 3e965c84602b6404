import { NoticeRule } from "@omringd/core"
import { consultant, did, given, grandmother, joined, mother, teenager } from "@omringd/core/Story"
import { keptUntil } from "../../told/keeping.ts"
import { parents, spokespersonsOf } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

const known = [
  joined(consultant, mother), did("ChildJoined", { child: teenager.id, speaks: "own", born: "2011-05-04" }, consultant.id),
  did("SignalReceived", {}, mother.id), did("SignalAnswered", { answer: "taken-up" }, consultant.id), did("TrajectoryOpened", {}, consultant.id)
].flat()

/**
 * When the services leave, those they tell hear until when the file of each child is kept, and that a copy can be asked: the child of its own,
 * whoever speaks for it, and the parents. Not the network, whose it is not. While the day is not known nothing is said. Rule R66.
 */
export const termOfKeepingIsKnown = NoticeRule.after({
  id: "term-of-keeping-is-known",
  clause: "R66",
  after: ["InvolvementEnded"],
  tells: ({ trajectory, taken: { step, by }, keeping }) =>
    trajectory.children.flatMap(({ id: child }) => {
      const theirs = [child, ...spokespersonsOf(trajectory, child), ...parents(trajectory)].filter((person) => step.told.includes(person))
      return keptUntil(keeping, child).flatMap((until) => tell(trajectory, theirs, { child, until }, [by]))
    }),
  says: {
    nl: {
      professional: "Het dossier over {child} wordt bewaard tot en met {until}. Er kan een kopie gevraagd worden.",
      family: "Wat er over {child} is opgeschreven, bewaren we tot en met {until}. Je mag er een kopie van vragen.",
      child: "Wat we over jou opschreven, bewaren we tot {until}. Je mag vragen om het te lezen."
    },
    en: {
      professional: "The file about {child} is kept until {until}. A copy can be asked for.",
      family: "What was written about {child} is kept until {until}. You may ask for a copy of it.",
      child: "What we wrote about you is kept until {until}. You may ask to read it."
    },
    sv: {
      professional: "Akten om {child} sparas till och med {until}. Man kan begära en kopia.",
      family: "Det som skrevs om {child} sparas till och med {until}. Du får be om en kopia.",
      child: "Det vi skrev om dig sparas till {until}. Du får be om att läsa det."
    }
  },
  told: {
    "they move, and the services leave": given(known).when("InvolvementEnded", { because: "moved", told: [mother.id, teenager.id] }),
    "only mother was told": given(known).when("InvolvementEnded", { because: "moved", told: [mother.id] })
  },
  silent: {
    "grandmother is told that they leave, and the file is not hers": given(
      known, joined(grandmother)
    ).when("InvolvementEnded", { because: "moved", told: [grandmother.id] }),
    "they see each other less": given(known).when("ReviewHeld")
  }
})
