/**
 * `pnpm golden` writes the golden steps of the present version, once: what is there is never written over, and what came later, steps and
 * what they came to tell, gets a part of its own. With `--states` it tells all that is there again and writes down the states they come to now: for when the state itself
 * changed on purpose.
 */
import { parseArgs } from "node:util"
import { Fold } from "../../src/Fold.ts"
import { Practice } from "../../src/Practice.ts"
import { Recorded } from "../../src/Recorded.ts"
import { Step } from "../../src/Step.ts"
import { act } from "../../src/Story.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import type { Taken } from "../../src/Taken.ts"
import { alongTheRoad } from "./along.ts"
import { chosen } from "./chosen.ts"
import { partsOf, readGolden, readPart, writeBeside, writeTexts } from "./golden.ts"
import { later } from "./later.ts"
import { oddTexts } from "./odd.ts"
import { seenIn } from "./seen.ts"
import { linkOf, stateOf } from "./told.ts"
import type { Told } from "./told.ts"

const { values: { states } } = parseArgs({ options: { states: { type: "boolean", default: false } } })

const read = (text: string): Taken => {
  const reading = Recorded.read(text)
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.taken
}

const toldBy = (texts: readonly string[]): Told => {
  const taken = texts.map(read)
  return { link: linkOf(texts), state: stateOf(Fold.all(Trajectory.start(taken[0]?.trajectory ?? "none"), taken)) }
}

/** Whole trajectories along the road on which what came later is taken in each of its forms, and little else. */
const withWhatCame = (trajectory: string): readonly (readonly Taken[])[] => {
  const shown = new Set(Object.values(readGolden(Recorded.version).texts).flat().flatMap((text) => seenIn(read(text))))
  let turn = 0
  return [alongTheRoad(trajectory, () => oddTexts[turn++ % oddTexts.length] ?? "…", shown)]
}

const write = (part: number, knows: readonly string[], made: readonly (readonly Taken[])[]): void => {
  const texts = made.map((steps) => steps.map(Recorded.write))
  writeTexts(Recorded.version, part, texts.flat())
  writeBeside(Recorded.version, part, { knows, trajectories: Object.fromEntries(made.map((steps, index) => [steps[0]?.trajectory ?? "none", toldBy(texts[index] ?? [])])) })
  console.log(`Version ${Recorded.version}, part ${part}: ${texts.flat().length} steps of ${texts.length} trajectories.`)
}

const parts = partsOf(Recorded.version)
const knows = new Set(parts === 0 ? [] : readGolden(Recorded.version).knows)
const came = Step.tags.filter((tag) => !knows.has(tag))
if (parts === 0) write(1, Step.tags, chosen())
else if (came.length > 0) write(parts + 1, came, withWhatCame(`golden-v${Recorded.version}-${parts + 1}`))
else console.log(`Version ${Recorded.version} has its golden steps.`)

const acted = (trajectory: string): readonly Taken[] => {
  const told = act(Practice.of(), later[trajectory] ?? [], Trajectory.start(trajectory))
  if (!told.acted) throw new Error(JSON.stringify(told.refusal))
  return told.trajectory.history.toArray()
}
const there = readGolden(Recorded.version).trajectories
for (const trajectory of Object.keys(later)) if (there[trajectory] === undefined) write(partsOf(Recorded.version) + 1, [], [acted(trajectory)])

if (states) {
  for (let version = 1; version <= Recorded.version; version++) {
    for (let part = 1; part <= partsOf(version); part++) {
      const { knows, texts } = readPart(version, part)
      writeBeside(version, part, { knows, trajectories: Object.fromEntries(Object.entries(texts).map(([trajectory, of]) => [trajectory, toldBy(of)])) })
    }
  }
}
