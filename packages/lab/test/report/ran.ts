/** A study that was really run, small: two arms of the same families, one of them with more consultants. */
import { Pack } from "@omringd/core"
import { manifestOf, Replication, summarise } from "../../src/simulate.ts"
import { assumed, study } from "../simulate/studies.ts"

const source = { what: "signals in a region, 2018", where: "https://example.org/a-long-address-of-a-yearly-report/with/detailed-figures/of/2018/and-no-space-in-it-anywhere-at-all" }
const small = study(
  { "title": "Two consultants & four", "days": 300, "warm-up": 30, "replications": 3, "arms": { two: { packs: ["charter"] }, four: { packs: ["charter"], with: { consultants: assumed(4) } } } },
  { "consultants": assumed(2), "signals-a-year": { value: 60, source }, "share-here": assumed(1) })
/** The lab knows no packs: this one adds no rule to the core's own. */
const packsNamed = (names: readonly string[]) => names.map((name) => Pack.define({ name, version: "0.1.0", sdk: 1, rules: [] }))
const replications = Replication.all(small).map((which) => Replication.of(small, which, packsNamed))

export const ran = { study: small, packsNamed, replications, manifest: manifestOf(small, packsNamed, "1.2.3"), summary: summarise(small, replications) }
