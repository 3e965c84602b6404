/** Around whom it is, how far it has come, and first of all what the children say. */
import { sentenceCase } from "@omringd/cli/page"
import type { Trajectory } from "@omringd/core"
import type { Piece } from "../case/quoted.ts"
import type { Reading } from "../case/reading.ts"
import { Words } from "./Pieces.tsx"

const Rings = () => (
  <svg class="rings" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
    <circle cx="100" cy="100" r="96" class="ring outer" />
    <circle cx="100" cy="100" r="68" class="ring middle" />
    <circle cx="100" cy="100" r="40" class="ring inner" />
    <circle cx="100" cy="100" r="14" class="heart" />
  </svg>
)

interface Of {
  readonly trajectory: Trajectory
  readonly day: string
  readonly voices: readonly Piece[]
  readonly reading: Reading
}

export const Masthead = ({ trajectory, day, voices, reading: { audience, words, say } }: Of) => {
  const children = trajectory.children.map(({ id }) => audience.name(id))
  return (
    <header class="masthead">
      <Rings />
      <p class="day">{say(words.on, { day: audience.day(day) })}</p>
      <h1>{children.length === 0 ? say(words.nobody) : say(words.title, { children: audience.list(children) })}</h1>
      <p class="phase">{sentenceCase(audience.voice(audience.vocabulary.phases[trajectory.phase.name]))}.</p>
      {voices.length === 0 ? null : <div class="voices">{voices.map(({ heading, entries }) => (
        <section class="voice">
          <h2>{heading}</h2>
          {entries.map((entry) => <Words {...entry} />)}
        </section>
      ))}</div>}
    </header>
  )
}
