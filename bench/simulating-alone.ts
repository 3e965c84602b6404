/** A whole process that does what a worker does, and nothing beside it: prints how many replications a second, once it is warm. */
import { Replication } from "@omringd/lab/simulate"
import { charter } from "@omringd/rules/charter"
import { studyOf } from "./simulating-study.ts"

const [warm = 0, count = 0] = process.argv.slice(2).map(Number)
const study = studyOf(warm + count)
let began = performance.now()
for (let replication = 0; replication < warm + count; replication++) {
  if (replication === warm) began = performance.now()
  Replication.of(study, { arm: 0, replication }, () => [charter()])
}
console.log(count / ((performance.now() - began) / 1_000))
