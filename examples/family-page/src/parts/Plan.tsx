/** The plan as cards, one for each agreement. */
import type { FamilyPlan } from "../case/plan.ts"
import type { Reading } from "../case/reading.ts"

export const Plan = ({ plan: { state, agreements }, reading: { words, say } }: { readonly plan: FamilyPlan; readonly reading: Reading }) => (
  <section class="plan" aria-labelledby="plan">
    <h2 id="plan">{say(words.plan)}</h2>
    <p class="state">{state}</p>
    {agreements.length === 0 ? null : <ul class="agreements">{agreements.map(({ title, quote, sign, owner, backup, outcome }) => (
      <li class="agreement">
        <h3>{title}</h3>
        {quote === undefined ? null : <blockquote><p dir="auto" lang={quote.lang}>{quote.quote}</p></blockquote>}
        {sign === undefined ? null : <><p class="lead">{say(words.sign)}</p><blockquote class="sign"><p dir="auto" lang={sign.lang}>{sign.quote}</p></blockquote></>}
        <p class="owner">{owner}{backup === undefined ? null : <span class="backup">; {backup}</span>}.</p>
        <p class="outcome">{outcome}</p>
      </li>
    ))}</ul>}
  </section>
)
