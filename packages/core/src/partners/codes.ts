/** The codes a directory of partners is written in. */

/** There by profession, or as neighbour, club, volunteer, relative. @beta */
export const kinds = ["informal", "formal"] as const
/** @beta */
export type Kind = (typeof kinds)[number]

/** Where a partner comes from. Clause sectors-together. @beta */
export const sectors = [
  "neighbourhood", "family-support", "childcare", "school", "school-guidance", "youth-work", "sport-and-leisure", "culture", "faith", "health",
  "mental-health", "disability", "welfare", "youth-care", "housing", "work-and-income", "migration", "police", "justice", "other"
] as const
/** @beta */
export type Sector = (typeof sectors)[number]

/** How much room an offer takes in the life of a family, from little to much. Clause work-downwards: the lighter ones are looked at first. @beta */
export const weights = ["light", "medium", "heavy"] as const
/** @beta */
export type Weight = (typeof weights)[number]

/** The highest age, in whole years, that an offer for young people can name. @beta */
export const oldest = 25
