/**
 * `pnpm golden` writes the golden steps of the present version, once: what is there is never written over. With `--states` it tells all
 * that is there again and writes down the states they come to now: for when the state itself changed on purpose.
 */
import { parseArgs } from "node:util"
import { Fold } from "../../src/Fold.ts"
import { Recorded } from "../../src/Recorded.ts"
import { Step } from "../../src/Step.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { chosen } from "./chosen.ts"
import { isThere, readGolden, writeBeside, writeTexts } from "./golden.ts"
import { linkOf, stateOf } from "./told.ts"
import type { Told } from "./told.ts"

const { values: { states } } = parseArgs({ options: { states: { type: "boolean", default: false } } })

const toldBy = (texts: readonly string[]): Told => {
  const taken = texts.map((text) => {
    const reading = Recorded.read(text)
    if ("faults" in reading) throw new Error(JSON.stringify(reading.faults))
    return reading.taken
  })
  return { link: linkOf(texts), state: stateOf(Fold.all(Trajectory.start(taken[0]?.trajectory ?? "none"), taken)) }
}

if (isThere(Recorded.version)) console.log(`Version ${Recorded.version} has its golden steps.`)
else {
  const texts = chosen().map((steps) => steps.map(Recorded.write))
  writeTexts(Recorded.version, texts.flat())
  writeBeside(Recorded.version, { knows: Step.tags, trajectories: Object.fromEntries(texts.map((of, index) => [`golden-${index + 1}`, toldBy(of)])) })
  console.log(`Version ${Recorded.version}: ${texts.flat().length} steps of ${texts.length} trajectories.`)
}
if (states) {
  for (let version = 1; version <= Recorded.version; version++) {
    const { knows, texts } = readGolden(version)
    writeBeside(version, { knows, trajectories: Object.fromEntries(Object.entries(texts).map(([trajectory, of]) => [trajectory, toldBy(of)])) })
  }
}
