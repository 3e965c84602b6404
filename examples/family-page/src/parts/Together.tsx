/** When people sit together again, who is there for each child, and who is in it. */
import type { Around, Somebody } from "../case/people.ts"
import type { Next } from "../case/plan.ts"
import type { Reading } from "../case/reading.ts"
import { Words } from "./Pieces.tsx"

interface Of {
  readonly next: Next
  readonly around: readonly Around[]
  readonly people: readonly Somebody[]
  readonly reading: Reading
}

export const Together = ({ next, around, people, reading: { audience, words, say } }: Of) => (
  <div class="together">
    <section class="next" aria-labelledby="next">
      <h2 id="next">{say(words.next)}</h2>
      <p class={next.on === undefined ? "quiet" : "date"}>{next.on === undefined ? next.day : <time dateTime={next.on}>{next.day}</time>}</p>
      {next.who === undefined ? null : <p>{next.who}</p>}
    </section>
    <section class="around" aria-labelledby="around">
      <h2 id="around">{audience.voice(audience.words.phrases.around)}</h2>
      {around.map(({ child, phrases, sign }) => (
        <div class="child">
          {around.length > 1 ? <h3>{child}</h3> : null}
          <ul>{phrases.map((phrase) => <li>{phrase}</li>)}</ul>
          {sign.map((entry) => <Words {...entry} />)}
        </div>
      ))}
    </section>
    <section class="people" aria-labelledby="people">
      <h2 id="people">{say(words.people)}</h2>
      <dl>{people.map(({ name, as }) => <div><dt>{name}</dt><dd>{as}</dd></div>)}</dl>
    </section>
  </div>
)
