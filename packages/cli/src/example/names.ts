/** The examples that come along: by the name they are printed by, where they lie among the examples of the project, and what they are. */
export const examples = {
  "spink.yaml": { at: "cases/spink.yaml", is: "a case file: a family through a whole trajectory, for `omringd tell`" },
  "de-wiekslag.yaml": { at: "cases/de-wiekslag.yaml", is: "a case file: a safety plan in the order of a Flemish organisation, in Dutch" },
  "grandmother-leicestershire.yaml": { at: "cases/grandmother-leicestershire.yaml", is: "a case file: after a decision of an ombudsman, on a plan that was not followed" },
  "smith-infant.yaml": { at: "cases/smith-infant.yaml", is: "a case file: an infant with injuries whose cause is disputed" },
  "words-and-pictures.yaml": { at: "cases/words-and-pictures.yaml", is: "a case file: how a story for two children is made" },
  "partners.yaml": { at: "partners.yaml", is: "a directory of partners, for `omringd partners`" },
  "people.yaml": { at: "people.yaml", is: "a directory of people, for `omringd notices send`" },
  "study.yaml": { at: "research-study/study.yaml", is: "a study of three arms over years, for `omringd simulate`" },
  "two-aunts.yaml": { at: "worlds/two-aunts.yaml", is: "a small world, for `omringd explore`" },
  "weeks.yaml": { at: "worlds/weeks.yaml", is: "a world in which days pass" },
  "everything.yaml": { at: "worlds/everything.yaml", is: "a world of every step, to be explored up to a bound" },
  "property.ts": { at: "worlds/property.ts", is: "a property of one's own, asked of a world in TypeScript" }
} as const

export type ExampleName = keyof typeof examples
export const exampleNames = Object.keys(examples) as readonly ExampleName[] // keys of a const table
export const isExample = (name: string): name is ExampleName => Object.hasOwn(examples, name)
