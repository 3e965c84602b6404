/** One offer by its id. */
import type { Whose } from "./query.ts"
import type { Offer, Partners } from "./schema.ts"

/** @beta */
export interface OfferKnown {
  readonly partner: Whose
  readonly offer: Offer
}

/** @beta */
export const offer = ({ partners }: Partners, id: string): OfferKnown | undefined => {
  for (const { offers, ...partner } of partners) {
    const found = offers.find((one) => one.id === id)
    if (found !== undefined) return { partner, offer: found }
  }
  return undefined
}
