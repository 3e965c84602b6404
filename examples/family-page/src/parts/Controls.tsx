/** In which language and for whom, on which day; a file of one's own; on paper. */
import { languages } from "@omringd/core"
import type { Language } from "@omringd/core"
import { dayOf } from "@omringd/cli/page"
import { sayingTo } from "../case/reading.ts"
import { examples } from "../case/examples.ts"
import { registers, words as all } from "../words/index.ts"
import type { Reader } from "../words/index.ts"

const names: { readonly [L in Language]: string } = { nl: "Nederlands", en: "English", sv: "Svenska" }

export interface Choices {
  readonly language: Language
  readonly reader: Reader
  readonly day: string
  /** Those that can be chosen; this day is one of them. */
  readonly days: readonly string[]
  /** The example that is looked at; none when a file was opened. */
  readonly example: string | undefined
}
interface Of extends Choices {
  readonly choose: (choice: Partial<Pick<Choices, "language" | "reader" | "day" | "example">>) => void
  readonly open: (file: File) => void
  readonly print: () => void
}

export const Controls = ({ language, reader, day, days, example, choose, open, print }: Of) => {
  const words = all[language]
  const say = sayingTo(reader)
  return (
    <form class="controls" aria-label={say(words.choices)} onSubmit={(event) => { event.preventDefault() }}>
      <fieldset class="choice">
        <legend>{say(words.language)}</legend>
        {languages.map((one) => (
          <label><input type="radio" name="language" checked={one === language} onChange={() => { choose({ language: one }) }} /><span lang={one}>{names[one]}</span></label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>{say(words.forWhom)}</legend>
        {registers.map((one) => (
          <label><input type="radio" name="reader" checked={one === reader} onChange={() => { choose({ reader: one }) }} /><span>{say(one === "child" ? words.forChild : words.forFamily)}</span></label>
        ))}
      </fieldset>
      <label class="field"><span>{say(words.whichDay)}</span>
        <select value={day} onChange={({ currentTarget: { value } }) => { choose({ day: value }) }}>{days.map((one) => <option value={one}>{dayOf(language)(one)}</option>)}</select>
      </label>
      <label class="field"><span>{say(words.look)}</span>
        <select value={example ?? ""} onChange={({ currentTarget: { value } }) => { if (value !== "") choose({ example: value }) }}>
          {example === undefined ? <option value="">–</option> : null}
          {examples.map(({ name, title, speaks }) => <option value={name} lang={speaks}>{title}</option>)}
        </select>
      </label>
      <label class="button file"><input type="file" accept=".yaml,.yml,.json" onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        if (file !== undefined) open(file)
        currentTarget.value = ""
      }} /><span>{say(words.open)}</span></label>
      <button type="button" class="button" onClick={print}>{say(words.print)}</button>
    </form>
  )
}
