/** How a step can contradict what is known. `{about}` is the person or thing it concerns; not every text needs it. */
import type { Vocabulary } from "@omringd/core"

export const misfits = {
  "holder-is-not-a-consultant": {
    professional: "{about} is not a consultant of this trajectory and cannot hold the public mandate.",
    family: "{about} does not do this work for the public service.",
    child: "{about} is not the one who can do this."
  },
  "needs-a-successor": {
    professional: "{about} holds the public mandate and leaves only to a successor.",
    family: "{about} can leave only when someone else takes over.",
    child: "{about} can leave only when someone else takes over."
  },
  "a-parent-is-not-shut-out": {
    professional: "{about} is a parent and is not shut out without a reason in words and an end date.",
    family: "{about} is a parent. Nobody keeps a parent away without saying why and until when.",
    child: "{about} is a parent. We have to say why and until when."
  },
  "adult-is-professional": {
    professional: "{about} is here by profession; this is for the family and its network.",
    family: "{about} is here for work. This is for the family and the people close to it.",
    child: "{about} is here for work. This is for your own people."
  },
  "written-by-professionals-alone": {
    professional: "A safety plan is not written by professionals alone.",
    family: "Someone of the family, or close to it, has to help write the plan.",
    child: "Your family has to help make the plan."
  },
  "owner-is-not-here": {
    professional: "{about} is no longer in the trajectory and cannot take this on.",
    family: "{about} is no longer part of this and cannot take this on.",
    child: "{about} is not here any more and cannot do this."
  },
  "every-child-needs-a-lasting-adult": {
    professional: "{about} has no lasting adult yet.",
    family: "{about} still needs an adult who will always be there.",
    child: "{about} still needs a grown-up who will always be there."
  },
  "let-go-comes-after-letting-go": {
    professional: "Involvement ends as let go only after the network has taken the safety plan over.",
    family: "First the people around the family take the plan over. Then we can leave.",
    child: "First your own people take the plan over. Then we can leave."
  },
  "plan-needs-a-carrier": {
    professional: "There is a safety plan in force; someone has to carry it on.",
    family: "Someone has to keep the plan going when we leave.",
    child: "Someone has to keep the plan going when we leave."
  },
  "an-opinion-is-answered-not-edited": {
    professional: "An opinion is answered or reviewed, not corrected.",
    family: "What someone thinks is not wiped out. You can add how you see it.",
    child: "We do not wipe out what someone thinks. You can say what you think."
  },
  "a-correction-is-not-corrected": {
    professional: "A correction is not itself corrected; correct the original step again.",
    family: "This was put right before. Go back to what was written first.",
    child: "This was put right before. Go back to what came first."
  },
  "another-step-instead": {
    professional: "A step is replaced by a step of the same kind ({about}).",
    family: "You can put something right only with the same kind of thing.",
    child: "Only the same kind of thing can come in its place."
  },
  "others-stand-on-it": {
    professional: "A later step ({about}) stands on this one.",
    family: "Something that came later needs this: {about}.",
    child: "Something that came later needs this."
  },
  "a-must-is-not-set-aside": {
    professional: "The rule {about} is a must and is not set aside.",
    family: "This has to be done and cannot be left out: {about}.",
    child: "This has to be done. We cannot leave it out."
  },
  "already-so": {
    professional: "This is already so.",
    family: "This is so already.",
    child: "This is so already."
  },
  "services-have-left": {
    professional: "The services have left: {about} can join only once they come back.",
    family: "We have left. {about} can be part of this only when we come back.",
    child: "We do not come any more. {about} can be part of this only when we come back."
  },
  "not-offered": {
    professional: "{about} is not among the options offered.",
    family: "{about} is not one of the things you could choose.",
    child: "{about} is not one of the things you could choose."
  },
  "last-child-ends-involvement": {
    professional: "{about} is the last child in the trajectory: end the involvement instead.",
    family: "{about} is the last child we come for. Then our part is over for the whole family.",
    child: "{about} is the last child we come for. Then we stop for all of you."
  },
  "not-one-of-theirs": {
    professional: "{about} has not been named as spokesperson for this child.",
    family: "Nobody has asked {about} to speak for this child.",
    child: "Nobody has asked {about} to speak for this child."
  },
  "rater-differs": {
    professional: "{about} is not the one who gave this value.",
    family: "{about} is not the one who gave this number.",
    child: "{about} is not the one who gave this number."
  },
  "before-its-own-day": {
    professional: "This day lies before the step's own day.",
    family: "This day has passed already.",
    child: "That day is over already."
  }
} satisfies Vocabulary["misfits"]
