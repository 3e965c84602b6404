/** What lies on the table: the map in three columns, who does what, the plan, and when people sit together again. */
import { Practice } from "@omringd/core"
import type { Language } from "@omringd/core"
import { useMemo } from "preact/hooks"
import type { Judged } from "../case/judged.ts"
import { mapOf } from "../case/map.ts"
import { neededOn } from "../case/needs.ts"
import { aroundOn, peopleIn } from "../case/people.ts"
import { nextOf, planOf } from "../case/plan.ts"
import { readingOf } from "../case/reading.ts"
import type { Reader } from "../words/index.ts"
import { Masthead } from "./Masthead.tsx"
import { Needed } from "./Needed.tsx"
import { Pieces } from "./Pieces.tsx"
import { Plan } from "./Plan.tsx"
import { Together } from "./Together.tsx"

interface Of {
  readonly judged: Judged
  readonly day: string
  readonly language: Language
  readonly reader: Reader
}

export const Table = ({ judged, day, language, reader }: Of) => {
  const trajectory = useMemo(() => Practice.asKnownOn(judged.trajectory, day), [judged, day])
  const reading = readingOf(judged, language, reader)
  const { words, say } = reading
  const { voices, worries, goesWell, needed } = mapOf(trajectory, reading)
  const columns = [["worries", words.worries, worries], ["goes-well", words.goesWell, goesWell], ["must", words.needed, needed]] as const
  return (
    <>
      <Masthead trajectory={trajectory} day={day} voices={voices} reading={reading} />
      <div class="map">{columns.map(([name, title, pieces]) => (
        <section class={`column ${name}`} aria-labelledby={name}>
          <h2 id={name}>{say(title)}</h2>
          <Pieces of={pieces} nothing={say(words.nothingYet)} />
        </section>
      ))}</div>
      <Needed key={`${day} ${reader}`} needed={neededOn(judged, trajectory, day, reading)} reading={reading} />
      <Plan plan={planOf(trajectory, reading)} reading={reading} />
      <Together next={nextOf(trajectory, day, reading)} around={aroundOn(judged, trajectory, day, reading)} people={peopleIn(trajectory, reading)} reading={reading} />
    </>
  )
}
