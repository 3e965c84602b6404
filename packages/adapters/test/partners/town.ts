/** A directory of a town that is not there, as it would stand in a file. */
import type { Partners } from "@omringd/core/Partners"

export const town: Partners = {
  omringd: 1,
  title: "A town that is not there",
  places: [{ id: "town" }, { id: "quarter", within: "town" }],
  needs: [{ id: "evenings-off", name: "an evening off" }],
  partners: [
    { id: "service", kind: "formal", sector: "family-support", offers: [
      { id: "sitting", does: ["evenings-off"], weight: "light", reach: ["town"], contact: "https://example.org/sitting", from: "2026-01-01" },
      { id: "sitting-before", does: ["evenings-off"], weight: "light", reach: ["town"], contact: "https://example.org/sitting", from: "2020-01-01", until: "2025-12-31" }
    ] },
    { id: "neighbours", kind: "informal", sector: "neighbourhood", offers: [
      { id: "eating-along", does: ["evenings-off"], weight: "light", reach: ["quarter"], contact: "phone-book/7", from: "2026-01-01" }
    ] }
  ]
}
export const question = { need: "evenings-off", near: "quarter", on: "2026-03-02" } as const
