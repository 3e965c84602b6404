/** What to do about each refusal. One that is forgotten does not compile. */
import type { MisfitCode, Problem, Reason } from "@omringd/core"

interface Advice {
  /** What it means, for whoever sees it for the first time. */
  readonly means: string
  readonly doThis: string
}

export const reasons: { readonly [R in Reason["reason"]]: Advice } = {
  Malformed: {
    means: "What was proposed is not a whole step: something is missing, of the wrong kind, or not a field of this step. Every fault comes back at once, each with its place.",
    doThis: "Show each fault beside the field that its `path` names. `Step.make` and the types of `take` keep this from happening in your own code, and the step's JSON Schema keeps it from happening in a form. What came in from outside goes through `takeUnknown`, which is where this is answered."
  },
  WrongPhase: {
    means: "The step exists and is whole, but does not belong to the phase in which the trajectory is.",
    doThis: "Offer steps that are possible now: `possibleFrom` names the phases this one is possible from, and `practice.wayTo(trajectory, phase, day)` gives a shortest lawful way there, with who takes each step."
  },
  NotInIt: {
    means: "Whoever takes the step, or whose words it holds, is not in the trajectory.",
    doThis: "Let the person join first (`PersonJoined`, `ChildJoined`). If they should be in it already, the reference is probably another one than they joined with."
  },
  OtherMandate: {
    means: "The person is in it and their role does not hold the mandate that this step needs. That is the charter's division of work, made narrower where a country's pack says so.",
    doThis: "Ask someone whose role is in `heldBy`. Hide the button from others: `practice.holders(mandate)` tells who holds it. Do not let someone take a step in another's name."
  },
  UnknownReference: {
    means: "A field refers to something that is not in this trajectory: a danger, a plan, a person, an earlier step.",
    doThis: "Let people choose from what is there instead of typing a reference. When it was recorded elsewhere, take the step that brings it in first."
  },
  ReferenceInUse: {
    means: "The step brings in something new under a reference that another thing of its kind has.",
    doThis: "Give it a new reference. References are never given out again, so that history stays readable."
  },
  Misfit: {
    means: "The step is whole and its references are there, but it contradicts what is known or what the model is for. Its code says how.",
    doThis: "Look at the page of its code, in the list below."
  },
  IdTaken: {
    means: "The id under which the step is proposed belongs to another step of this trajectory.",
    doThis: "Use a new id for each new step. The same step proposed again under its own id is no error: it is answered as taken, which is what makes retrying safe."
  },
  RecordedBeforeItHappened: {
    means: "`recordedAt` lies before `at`: nobody can record what has not happened yet.",
    doThis: "Look at the clock or the time zone of whoever sends it: moments are UTC. A day without a time counts as that whole day."
  },
  UnfitPack: {
    means: "A pack that this practice was to hold cannot be part of it: it was written for another SDK, or something in it is not as it must be. As long as that is so, only emergencies are recorded.",
    doThis: "`problem` names the pack and what is wrong with it. Take a release of the pack that fits, or of omringd. Build the practice with `Practice.build` when you start: it answers with every problem before anyone takes a step."
  },
  Unmet: {
    means: "A rule that is a must finds something missing, and this step waits for it. It says what, about whom, and which steps would meet it.",
    doThis: "Show the need in the words of its rule, and offer the steps in `need.ways` to the people named there. Once it is met, propose the step again. A need of a rule that is a should, or a question, never refuses a step."
  }
}

export const misfits: { readonly [M in MisfitCode]: string } = {
  "holder-is-not-a-consultant": "Name a consultant who is in the trajectory, or let the consultant join first.",
  "needs-a-successor": "Name the successor in the same step: the public mandate is handed over, never dropped.",
  "a-parent-is-not-shut-out": "Say why in someone's words, and until when. Without both, keep the parent in it. That a parent was entered in error is for that parent to say, or for whoever wrote it.",
  "adult-is-professional": "Ask someone of the family or its network: this outlives the services.",
  "written-by-professionals-alone": "Write it together with a parent, a child or someone of the network, and name them among the authors.",
  "owner-is-not-here": "Give it to someone who is in the trajectory now, or let the person join again.",
  "every-child-needs-a-lasting-adult": "Find an adult who promises to stay (`LastingAdultCommitted`) for the child that is named, then propose it again.",
  "let-go-comes-after-letting-go": "Let family and network carry the plan first (`CarriedByNetwork`), or end with the reason that is really so.",
  "plan-needs-a-carrier": "Name at least one person of family or network who carries the plan on.",
  "an-opinion-is-answered-not-edited": "Add another view beside it (`ViewAdded`) or look at it again (`JudgementReviewed`). What someone thought stays theirs.",
  "a-correction-is-not-corrected": "Correct the step that was wrong in the first place, once more.",
  "another-step-instead": "Correct it with a step of the same name. When something else happened, take that step as well.",
  "others-stand-on-it": "Correct the later step first, or leave this one as it is and say what changed in a new step.",
  "a-must-is-not-set-aside": "Meet the need. Only a should can be left out for now, with a reason.",
  "already-so": "Nothing has to be done: refresh what you show. Two people may have done the same at the same time.",
  "services-have-left": "Reopen the trajectory first (`TrajectoryReopened`). Once the services have left, only a birthday that was not known is still told of a child that was in it.",
  "not-offered": "Choose one of the options that were offered, or offer again (`SupportOffered`) with this one among them.",
  "last-child-ends-involvement": "End the involvement (`InvolvementEnded`): there is nobody left to be involved for.",
  "not-one-of-theirs": "Name the one it belongs to: the child's own spokesperson, the adult's own words, the child of that placement.",
  "rater-differs": "Whoever gives a value says in their own words what zero and ten mean: the three belong to one person.",
  "before-its-own-day": "Choose a day that is not before the day of the step itself."
}

export const problems: { readonly [P in Problem]: string } = {
  "missing": "Fill it in. A field that may be left out says so on the step's page.",
  "not-in-it": "Leave it out, or look for a slip in its name.",
  "not-an-object": "Give an object with the fields that are listed.",
  "not-a-list": "Give a list, also for one thing.",
  "not-text": "Give text.",
  "empty": "Write something, or leave the field out where it may be.",
  "too-long": "Say it in fewer words, or in several steps.",
  "not-a-reference": "Use 1 to 64 letters, digits and `. _ : @ / -`. Names of people are no references.",
  "not-a-day": "Write a day that exists as `YYYY-MM-DD`.",
  "not-a-moment": "Write a day, or a moment in UTC that ends in `Z`.",
  "not-a-whole-number": "Give a number without decimals.",
  "out-of-range": "Stay within the range that is expected.",
  "not-yes-or-no": "Give `true` or `false`.",
  "not-one-of": "Use one of the codes that are expected. A text for people does not belong in a code.",
  "unknown-step": "Use one of the steps that are named as nearest, or look in the list of steps.",
  "unreadable": "Hand over plain data: something in it threw while it was read.",
  "newer": "Update omringd: a later release wrote it.",
  "not-as-written": "Someone changed it after it was recorded. Look with `omringd verify`."
}
