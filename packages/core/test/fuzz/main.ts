/**
 * `pnpm fuzz [--inputs 1000000] [--chains 50000] [--seed 1] [--turn n]` reads so many inputs that were made from golden steps, and verifies so
 * many chains of them; prints how far each kind came, and fails at the first that breaks something, with the seed and turn that make it
 * again. With `--turn` it looks at that one input alone.
 */
import { parseArgs } from "node:util"
import { fuzz, inputFor, total } from "./fuzz.ts"
import type { Count } from "./fuzz.ts"
import { look } from "./oracle.ts"
import { fuzzVerifying } from "./verifying.ts"

const { values } = parseArgs({ options: { inputs: { type: "string", default: "1000000" }, chains: { type: "string", default: "50000" }, seed: { type: "string", default: "1" }, turn: { type: "string" } } })
const [inputs, chains, seed] = [Number(values.inputs), Number(values.chains), Number(values.seed)]

const share = (part: number, { inputs: of }: Count): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`
const since = (start: number, done: number, what: string): string => {
  const seconds = (performance.now() - start) / 1000
  return `${done.toLocaleString("en")} ${what} of seed ${seed} in ${seconds.toFixed(1)} s, ${Math.round(done / seconds).toLocaleString("en")} a second`
}
const row = (kind: string, count: Count) => ({
  kind, inputs: count.inputs, "is JSON": share(count.parsed, count), "reached the steps": share(count.reached, count), read: share(count.accepted, count), "read as kept": share(count.kept, count)
})

const read = (): boolean => {
  const start = performance.now()
  const { counts, finding } = fuzz(seed, inputs, (turn) => { if (process.stderr.isTTY) process.stderr.write(`\r${turn.toLocaleString("en")}`) })
  console.table([...[...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([kind, count]) => row(kind, count)), row("all of them", total(counts))])
  console.log(since(start, total(counts).inputs, "inputs"))
  if (finding !== undefined) console.error(`${finding.what}\nagain with: pnpm fuzz --seed ${seed} --turn ${finding.turn}\n${finding.kind}, ${finding.reader}\n${JSON.stringify(finding.text.slice(0, 4_000))}`)
  return finding === undefined
}
const verify = (): boolean => {
  const start = performance.now()
  const { counts, finding } = fuzzVerifying(seed, chains)
  console.table([...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([kind, { inputs, flawed }]) => ({ kind, chains: inputs, "flaws found": `${((100 * flawed) / Math.max(1, inputs)).toFixed(1)} %` })))
  console.log(since(start, [...counts.values()].reduce((sum, one) => sum + one.inputs, 0), "sets of chains"))
  if (finding !== undefined) console.error(`${finding.what}\nseed ${seed}, turn ${finding.turn}\n${JSON.stringify(finding.chain, undefined, 1).slice(0, 8_000)}`)
  return finding === undefined
}

if (values.turn === undefined) process.exitCode = [read(), verify()].every(Boolean) ? 0 : 1
else {
  const input = inputFor(seed, Number(values.turn))
  console.log(JSON.stringify(input, undefined, 2))
  console.log(look(input.reader, input.text))
}
