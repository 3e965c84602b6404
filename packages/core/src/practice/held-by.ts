import { Mandate } from "../Mandate.ts"
import type { Pack } from "../Pack.ts"
import type { Role } from "../Person.ts"

/** Who holds a mandate, after what each of these packs allows. */
export const heldBy = (mandate: Mandate, packs: readonly Pick<Pack, "mandates">[]): readonly Role[] =>
  packs.reduce<readonly Role[]>((held, pack) => {
    const allowed = pack.mandates[mandate]
    return allowed === undefined ? held : held.filter((role) => allowed.includes(role))
  }, Mandate.heldBy(mandate))
