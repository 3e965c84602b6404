import { Field as f } from "../Field.ts"
import { Person } from "../Person.ts"
import { define } from "../StepDefinition.ts"
import type { Misfit } from "../Refusal.ts"
import { nobody, nonEmpty } from "../Scene.ts"
import { hereOnly } from "../trajectory/member.ts"

const rule = f.record({
  rule: f.fresh("planRule"),
  /** The goals and bottom lines it answers. */
  answers: f.some(f.reference("answerable")),
  children: f.some(f.reference("child")),
  owner: f.reference("person"),
  backup: f.optional(f.reference("person")),
  says: f.words,
  trigger: f.optional(f.words),
  buildsOn: f.optional(f.reference("quality"))
})

/** Family and network write down HOW. Each rule has an owner and answers a goal or a bottom line. Clause others-find-how. */
export const PlanDrafted = define("PlanDrafted", {
  fields: { plan: f.fresh("plan"), authors: f.some(f.reference("person")), rules: f.some(rule) },
  moves: { Planning: "Planning", Testing: "Testing", LettingGo: "LettingGo", Closed: "Closed" },
  mandate: "write-the-how",
  story: [
    "Mother, her sister and the neighbour write down who is there on which evening.",
    "A plan by professionals alone does not exist here, nor a rule without an owner."
  ],
  misfits: (trajectory, step) => {
    const found: Misfit[] = []
    const roleOf = (person: string) => trajectory.people.find(({ id }) => id === person)?.role
    const isFamily = (person: string) =>
      trajectory.children.some(({ id }) => id === person) || Person.isInformal(roleOf(person) ?? "consultant")
    if (!step.authors.some(isFamily)) found.push({ code: "written-by-professionals-alone", path: "authors" })
    step.rules.forEach(({ rule, owner, backup }, index) => {
      if (step.rules.findIndex((one) => one.rule === rule) !== index) {
        found.push({ code: "already-so", path: `rules[${index}].rule`, about: rule })
      }
      found.push(...hereOnly(trajectory, owner, `rules[${index}].owner`))
      if (backup !== undefined) found.push(...hereOnly(trajectory, backup, `rules[${index}].backup`))
    })
    return found
  },
  changes: (next, step, { at }) => {
    const version = { id: step.plan, authors: step.authors, rules: step.rules, drafted: at, agreedBy: [], deliveredTo: [], trials: [] }
    next.plan = { ...next.plan, versions: [...next.plan.versions, version] }
  },
  sketch: (scene) => {
    const { phase } = scene.trajectory
    const what = phase.name === "Planning" || phase.name === "Testing" || phase.name === "LettingGo" ? phase.what : undefined
    const author = scene.informal === nobody ? scene.parent : scene.informal
    const { goals, lines } = scene.trajectory
    const settled = what === undefined
      ? [...goals, ...lines].slice(0, 1)
      : [...what.worries.flatMap((worry) => worry.goals), ...what.lines]
    const asked = nonEmpty(settled.map(({ id }) => id), nobody)
    const number = scene.trajectory.version + 1
    const ruleFor = (answer: string, index: number) => ({
      rule: `rule-${number}-${index + 1}`, answers: [answer] as const, children: scene.children, owner: author,
      says: scene.words, trigger: scene.words
    })
    const [first, ...others] = asked
    return { plan: scene.fresh("plan"), authors: [author], rules: [ruleFor(first, 0), ...others.map((answer, index) => ruleFor(answer, index + 1))] }
  }
})
