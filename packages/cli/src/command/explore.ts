/** `omringd explore [WORLD]`: every state that the steps of a bounded world lead to, on the practice itself. */
import { writeFile } from "node:fs/promises"
import { Practice } from "@omringd/core"
import type { Language } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { memory } from "@omringd/adapters/store/memory"
import { exploreParts, explore as exploreWorld, makeWorld } from "@omringd/lab/explore"
import type { CounterExample, Exploration, World, WorldWritten } from "@omringd/lab/explore"
import { caseOf, caseText } from "../exploring/case.ts"
import { openWorld, worldPacks } from "../exploring/file.ts"
import { explorationHtml } from "../exploring/html.ts"
import { explorationPage } from "../exploring/page.ts"
import { shipped, shippedTitle } from "../exploring/shipped.ts"
import { titleOf } from "../exploring/title.ts"
import { exploringWords } from "../exploring/words.ts"
import { packsNamed } from "../packs.ts"
import { audienceOf } from "../page/audience.ts"
import { blank, line } from "../page/Line.ts"
import type { Line } from "../page/Line.ts"
import { pageOf } from "../page/page.ts"
import { print } from "../page/print.ts"
import { tellCase } from "../telling/tell.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { showProblems } from "./problems.ts"
import { progress } from "./progress.ts"
import type { Terminal } from "./terminal.ts"

export interface ExploreOptions {
  readonly language: Language
  readonly json?: boolean
  readonly depth?: number
  readonly states?: number
  /** One invariant alone. */
  readonly only?: string
  /** `--no-symmetry`, `--no-order`, `--no-lists`: each reduction can be switched off. */
  readonly symmetry: boolean
  readonly order: boolean
  readonly lists: boolean
  /** Where the first counter-example is written to, as a case file. */
  readonly case?: string
  /** Where the report is written to as a page. */
  readonly html?: string
}

const next = "Nothing was explored. `omringd example two-aunts.yaml` shows the format."

interface Explored {
  readonly written: WorldWritten
  /** The parts it is gone through in; most worlds have one. */
  readonly worlds: readonly [World, ...World[]]
  readonly packs: readonly string[]
  readonly practice: Practice
}

/** A counter-example told as a story, by the practice it was found under. */
export const storyOf = async ({ written, worlds: [world], packs, practice }: Explored, example: CounterExample, language: Language): Promise<readonly Line[]> => {
  const words = exploringWords[language]
  const caseFile = caseOf({ written, world, packs, title: titleOf(example, language), moves: example.moves })
  const omringd = await openOmringd({ practice, store: memory() })
  try {
    const told = await tellCase(caseFile, omringd)
    if ("differs" in told) return [line(told.differs)]
    const audience = audienceOf(caseFile, practice, language, "professional", false)
    return [blank, ...pageOf(told.telling, audience), line(example.shortest ? words.shortest : words.maybeShorter, { tone: "quiet" })]
  } finally {
    await omringd.close()
  }
}

const searched = ({ written, worlds, practice }: Explored, options: ExploreOptions, terminal: Terminal): Exploration => {
  const shown = progress(terminal)
  const [world, ...others] = worlds
  const asked = {
    order: options.order, symmetry: options.symmetry, lists: options.lists,
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.states === undefined ? {} : { states: options.states }), ...(options.depth === undefined ? {} : { depth: options.depth }),
    onProgress: (states: number) => { shown.step(states, options.states, "states") }
  }
  try {
    return others.length === 0 ? exploreWorld(world, practice, asked) : exploreParts(written.title, worlds, practice, asked)
  } finally {
    shown.clear()
  }
}

export const explore = async (file: string | undefined, options: ExploreOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr, width } = terminal
  const read = file === undefined ? { written: { ...shipped[0], title: shippedTitle }, packs: worldPacks } : await openWorld(file)
  if ("problems" in read) return showProblems(file ?? "", read.problems, next, terminal)
  const { written, packs } = read
  const practice = Practice.of(...packsNamed(packs))
  const [world, ...others] = (file === undefined ? shipped : [written]).flatMap((part) => makeWorld(part, practice) ?? [])
  if (world === undefined) {
    stderr.write(`This world has no child in it. ${next}\n`)
    return exits.wrongCaseFile
  }
  const explored: Explored = { written, worlds: [world, ...others], packs, practice }
  const found = searched(explored, options, terminal)
  const examples = [...found.violations, ...found.stuck]
  const [first] = examples
  if (options.case !== undefined && first !== undefined) {
    await writeFile(options.case, caseText({ written, world, packs, title: titleOf(first, options.language), moves: first.moves }))
  }
  if (options.html !== undefined) {
    const stories: (readonly [CounterExample, readonly Line[]])[] = []
    for (const example of examples) stories.push([example, await storyOf(explored, example, options.language)])
    await writeFile(options.html, await explorationHtml(found, options.language, stories))
  }
  if (options.json === true) stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
  else {
    const stories: Line[] = []
    for (const example of examples) stories.push(...await storyOf(explored, example, options.language))
    stdout.write(print([...explorationPage(found, practice, options.language), ...stories], { width, stream: stdout }))
  }
  return examples.length > 0 ? exits.notKept : exits.told
}
