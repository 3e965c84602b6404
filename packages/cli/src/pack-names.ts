/** The names of the packs a case file can name. */

/** One for each document that the trajectory stands on; they hold for a case file that names no packs. */
const documents = ["charter", "network", "partnership", "near-home", "dialogue"] as const
/** Guidance of elsewhere, and what a country says; they hold for a case file that names them. */
const elsewhere = ["practice", "flanders", "netherlands", "sweden", "england"] as const

export type PackName = (typeof documents)[number] | (typeof elsewhere)[number]

/** @beta */
export const packNames: readonly string[] = [...documents, ...elsewhere]
/** @beta */
export const usualPacks: readonly string[] = documents
