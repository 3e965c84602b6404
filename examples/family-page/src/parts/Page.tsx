/** The page: one case, one reader, one day. */
import { useEffect, useState } from "preact/hooks"
import { problemSentence } from "@omringd/cli/case-file"
import type { Problem } from "@omringd/cli/case-file"
import { Moment } from "@omringd/core"
import type { Day } from "@omringd/core"
import { addressOf, searchOf } from "../case/address.ts"
import type { Address } from "../case/address.ts"
import { examples } from "../case/examples.ts"
import type { Example } from "../case/examples.ts"
import { forget, keep, kept } from "../case/kept.ts"
import { readCase } from "../case/judged.ts"
import type { Judged } from "../case/judged.ts"
import { openFile } from "../case/opened.ts"
import { sayingTo } from "../case/reading.ts"
import { onPaper } from "../paper/onPaper.ts"
import { words as all } from "../words/index.ts"
import { Controls } from "./Controls.tsx"
import { Table } from "./Table.tsx"

interface Lies extends Address {
  readonly judged: Judged | undefined
  /** Of a file that was opened: its name, its text, and whether this browser keeps it. */
  readonly file: { readonly name: string; readonly text: string; readonly isKept: boolean } | undefined
  readonly problems: { readonly file: string; readonly all: readonly Problem[] } | undefined
  readonly noRoom: boolean
}

const exampleOf = (wanted: string | undefined): Example => examples.find(({ name }) => name === wanted) ?? examples[0]

const withExample = (address: Address): Lies => {
  const example = exampleOf(address.example)
  const read = readCase(example.text)
  return {
    ...address, example: example.name, day: address.day ?? example.day, file: undefined, noRoom: false,
    ...("judged" in read ? { judged: read.judged, problems: undefined } : { judged: undefined, problems: { file: example.name, all: read.problems } })
  }
}

/** What lies on the table at first: what this browser was asked to keep, else what the address says. */
const atFirst = (): Lies => {
  const address = addressOf(location.search, navigator.languages)
  const own = address.example === undefined ? kept() : undefined
  if (own === undefined) return withExample(address)
  const read = readCase(own.text)
  return "judged" in read
    ? { ...address, judged: read.judged, file: { ...own, isKept: true }, problems: undefined, noRoom: false }
    : { ...withExample(address), problems: { file: own.name, all: read.problems } }
}

/** The day that was asked for; the last one of the case when none was, or none that it knows. */
const dayIn = (judged: Judged | undefined, wanted: string | undefined): Day => {
  const [first, last] = [judged?.days[0] ?? today(), judged?.days.at(-1) ?? today()]
  return wanted !== undefined && Moment.isDay(wanted) && wanted >= first ? wanted : last
}
const today = (): Day => new Date().toISOString().slice(0, 10)
const daysFor = (judged: Judged | undefined, day: Day): readonly Day[] =>
  [...new Set([...(judged?.days ?? []), day, today()])].filter((one) => one >= (judged?.days[0] ?? one)).toSorted()

const Problems = ({ title, file, problems }: { readonly title: string; readonly file: string; readonly problems: readonly Problem[] }) => (
  <section class="problems" role="alert">
    <h2>{title}</h2>
    <ul lang="en">{problems.map((problem) => <li>{problemSentence(file, problem)}</li>)}</ul>
  </section>
)

export const Page = () => {
  const [lies, setLies] = useState(atFirst)
  const { language, reader, judged, file, example, problems, noRoom } = lies
  const words = all[language]
  const say = sayingTo(reader)
  const day = dayIn(judged, lies.day)

  useEffect(() => { document.documentElement.lang = language }, [language])
  useEffect(() => { history.replaceState(null, "", searchOf({ language, reader, day: file === undefined ? lies.day : undefined, example })) }, [language, reader, lies.day, example, file])
  useEffect(() => onPaper((left) => say(words.onScreen, { count: String(left) })), [language, reader])

  const open = async (chosen: File) => {
    const { read, text } = await openFile(chosen)
    setLies((now) => ("judged" in read
      ? { ...now, judged: read.judged, day: undefined, example: undefined, file: { name: chosen.name, text, isKept: false }, problems: undefined, noRoom: false }
      : { ...now, problems: { file: chosen.name, all: read.problems } }))
  }
  const keeping = (wants: boolean) => {
    if (file === undefined) return
    const isKept = wants && keep({ name: file.name, text: file.text })
    if (!isKept) forget()
    setLies((now) => ({ ...now, file: { ...file, isKept }, noRoom: wants && !isKept }))
  }
  const notTaken = judged?.notTaken.filter((one) => one <= day).length ?? 0

  return (
    <>
      <a class="skip" href="#table">{say(words.toContent)}</a>
      <Controls language={language} reader={reader} day={day} days={daysFor(judged, day)} example={example} open={(chosen) => { void open(chosen) }} print={() => { window.print() }}
        choose={(choice) => { setLies((now) => (choice.example === undefined ? { ...now, ...choice } : withExample({ ...now, day: undefined, example: choice.example }))) }} />
      {problems === undefined ? null : <Problems title={say(words.problems)} file={problems.file} problems={problems.all} />}
      {judged === undefined ? null : <main id="table" tabIndex={-1}><Table judged={judged} day={day} language={language} reader={reader} /></main>}
      <footer>
        <p>{file === undefined ? say(words.example) : say(words.opened, { file: file.name })}{notTaken === 0 ? null : ` ${say(words.notTaken, { count: String(notTaken) })}`}</p>
        {file === undefined ? null : <label class="keep"><input type="checkbox" checked={file.isKept} onChange={({ currentTarget }) => { keeping(currentTarget.checked) }} /><span>{say(words.keep)}</span></label>}
        {noRoom ? <p role="alert">{say(words.notKept)}</p> : null}
        <p>{say(words.stays)}</p>
      </footer>
    </>
  )
}
