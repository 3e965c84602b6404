import { NoticeRule } from "@omringd/core"
import { baby, careWorker, consultant, did, given, grandmother, joined, mother, neighbour, opened, teenager } from "@omringd/core/Story"
import { aroundChild } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/**
 * When a child is judged not safe, those around it hear so at once, and so do those who made the plan for the coming days; not the child, whom
 * someone tells. On what grounds, and who said it, stands in no notice.
 */
export const everyoneAroundKnowsAChildIsNotSafe = NoticeRule.after({
  id: "everyone-around-knows-a-child-is-not-safe",
  clause: "is-this-child-safe",
  after: ["SafetyJudged"],
  safety: true,
  tells: ({ trajectory, taken: { step: { child, verdict, with: together }, by } }) => {
    if (verdict === "safe-enough") return []
    const keeping = trajectory.immediatePlans.filter(({ children, ended }) => children.includes(child) && ended === undefined).flatMap(({ agreedBy }) => agreedBy)
    return tell(trajectory, [...aroundChild(trajectory, child), ...keeping], { child }, [by, child, ...together])
  },
  says: {
    nl: {
      professional: "{child} werd beoordeeld als op dit moment niet veilig. Wat {child} nu veilig houdt, wordt vandaag afgesproken.",
      family: "Iemand vindt dat {child} nu niet veilig is. We spreken vandaag nog af wat er nodig is.",
      child: "We zorgen er vandaag samen voor dat {child} veilig is."
    },
    en: {
      professional: "{child} was judged not safe at this moment. What keeps {child} safe now is to be agreed today.",
      family: "Someone thinks that {child} is not safe right now. We will agree today on what is needed.",
      child: "We make sure together, today, that {child} is safe."
    },
    sv: {
      professional: "{child} har bedömts inte vara trygg just nu. Vad som gör {child} trygg ska bestämmas i dag.",
      family: "Någon tycker att {child} inte är trygg just nu. I dag kommer vi överens om vad som behövs.",
      child: "Vi ser till i dag, tillsammans, att {child} är trygg."
    }
  },
  told: {
    "not safe tonight unless grandmother stays over": given(
      opened(teenager), joined(grandmother), did("ImmediatePlanMade", { agreedBy: [grandmother.id, teenager.id] })
    ).when("SafetyJudged", { child: teenager.id, verdict: "not-safe-with-immediate-plan" }, careWorker.id),
    "the consultant judged with her": given(
      opened(teenager)
    ).when("SafetyJudged", { child: teenager.id, verdict: "not-safe-without-plan", with: [consultant.id] }, careWorker.id),
    "the plan for the first days was for her brother, or is over": given(
      opened(teenager, baby), joined(grandmother, neighbour),
      did("ImmediatePlanMade", { plan: "his", children: [baby.id], agreedBy: [grandmother.id] }),
      did("ImmediatePlanMade", { plan: "over", children: [teenager.id], agreedBy: [neighbour.id] }), did("ImmediatePlanEnded", { plan: "over" })
    ).when("SafetyJudged", { child: teenager.id, verdict: "not-safe-without-plan" }, careWorker.id)
  },
  silent: {
    "safe enough": given(opened(teenager)).when("SafetyJudged", { child: teenager.id, verdict: "safe-enough" }),
    "they all judged it together": given(
      opened(teenager)
    ).when("SafetyJudged", { child: teenager.id, verdict: "not-safe-without-plan", with: [consultant.id, mother.id] }, careWorker.id)
  }
})
