/** Headings with words under them: someone's own, between marks and with whose they are, or a sentence. */
import type { Entry, Piece } from "../case/quoted.ts"

export const Words = ({ lead, quote, lang, by, line }: Entry) => (
  <div class="entry">
    {lead === undefined ? null : <p class="lead">{lead}</p>}
    {quote === undefined ? null : <blockquote><p dir="auto" lang={lang}>{quote}</p></blockquote>}
    {by === undefined ? null : <p class="by"><span aria-hidden="true">— </span>{by}</p>}
    {line === undefined ? null : <p>{line}</p>}
  </div>
)

export const Pieces = ({ of, nothing }: { readonly of: readonly Piece[]; readonly nothing: string }) => (
  <>
    {of.length === 0 ? <p class="quiet">{nothing}</p> : null}
    {of.map(({ heading, entries }) => (
      <section class="piece">
        <h3>{heading}</h3>
        {entries.map((entry) => <Words {...entry} />)}
      </section>
    ))}
  </>
)
