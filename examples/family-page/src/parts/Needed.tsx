/** Who can do what: each need with, for whoever asks, why it is asked and what would do. */
import { useState } from "preact/hooks"
import type { Asked, Needed as All, Theirs } from "../case/needs.ts"
import type { Reading } from "../case/reading.ts"

/** So many stand open for each; the rest is one press away. */
const shown = 3

const Need = ({ need: { text, when, promised, ways, waits }, reading: { words, say } }: { readonly need: Asked; readonly reading: Reading }) => (
  <li class="need">
    <p>{text}{when === undefined ? null : <> <span class="when">{when}</span></>}</p>
    <details>
      <summary>{say(words.why)}<span class="unseen"> {text}</span></summary>
      <div class="why">
        {promised.map((line) => <p>{line}</p>)}
        <p>{say(words.oneWillDo)}</p>
        <ul>{ways.map((way) => <li>{way}</li>)}</ul>
        {waits === undefined ? null : <p>{waits}</p>}
      </div>
    </details>
  </li>
)

const Group = ({ of: { who, needs }, reading }: { readonly of: Theirs; readonly reading: Reading }) => {
  const [all, setAll] = useState(false)
  const { words, say } = reading
  const rest = needs.length - shown
  return (
    <section class="theirs">
      <h3>{who}</h3>
      <ul>{needs.slice(0, all ? needs.length : shown).map((need) => <Need key={need.text} need={need} reading={reading} />)}</ul>
      {rest > 0 ? <button type="button" class="more" aria-expanded={all} onClick={() => { setAll(!all) }}>{all ? say(words.less) : say(words.more, { count: String(rest) })}<span class="unseen"> ({who})</span></button> : null}
    </section>
  )
}

export const Needed = ({ needed: { groups, line }, reading }: { readonly needed: All; readonly reading: Reading }) => {
  const { words, say } = reading
  return (
    <section class="who" aria-labelledby="who">
      <h2 id="who">{say(words.who)}</h2>
      {groups.length === 0 ? null : <p class="quiet hint">{say(words.whoHint)}</p>}
      <div class="groups">{groups.map((group) => <Group key={group.who} of={group} reading={reading} />)}</div>
      <p class="left-out quiet" data-all={groups.reduce((sum, { needs }) => sum + needs.length, 0)} hidden></p>
      {line === undefined ? null : <p class="quiet">{line}</p>}
    </section>
  )
}
