/** The words of the trade in Swedish. */
import type { Glossary } from "../../glossary.ts"
import { law } from "./law.ts"
import { mandates } from "./mandates.ts"
import { map } from "./map.ts"
import { people } from "./people.ts"
import { phases } from "./phases.ts"
import { plan } from "./plan.ts"
import { roles } from "./roles.ts"
import { tracks } from "./tracks.ts"
import { work } from "./work.ts"

export const glossary: Glossary = { terms: { work, map, plan, people, law }, means: { phases, roles, mandates, tracks } }
