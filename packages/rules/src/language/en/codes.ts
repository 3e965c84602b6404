/**
 * The codes that stand in fields of steps, each a phrase that can follow a colon or stand in brackets. Where one code stands in
 * several steps (`other`, `moved`, `changed`) its phrase fits them all. Roles read as they do everywhere.
 */
import type { Vocabulary } from "@omringd/core"
import { roles } from "./roles.ts"

export const codes = {
  ...roles,

  // Whether a child speaks for itself.
  own: { professional: "speaks in their own name", family: "can say it in their own words", child: "can say it in their own words" },
  another: { professional: "needs a spokesperson", family: "needs someone to speak for them", child: "needs someone to speak for them" },

  // A signal and its answer.
  "asked-not-answered": {
    professional: "asked, not answered",
    family: "we asked, and heard no answer",
    child: "we asked, and heard no answer"
  },
  advice: { professional: "advice given", family: "we said what could help", child: "we said what could help" },
  "support-nearby": { professional: "support close to home", family: "there is help close to home", child: "there is help close to home" },
  "referred-on": {
    professional: "referred on to another service",
    family: "others can help better with this",
    child: "others can help better with this"
  },
  "nothing-needed": { professional: "no further action needed", family: "nothing more is needed", child: "nothing more is needed" },
  "taken-up": {
    professional: "taken up by the services",
    family: "we will come and see how we can help",
    child: "we will come and see how we can help"
  },

  // How someone stands to the family.
  mother: { professional: "mother", family: "mother", child: "mum" },
  father: { professional: "father", family: "father", child: "dad" },
  stepparent: { professional: "step-parent", family: "step-parent", child: "stepmum or stepdad" },
  grandparent: { professional: "grandparent", family: "grandmother or grandfather", child: "gran or grandad" },
  sibling: { professional: "sibling", family: "brother or sister", child: "brother or sister" },
  "aunt-or-uncle": { professional: "aunt or uncle", family: "aunt or uncle", child: "aunt or uncle" },
  cousin: { professional: "cousin", family: "cousin", child: "cousin" },
  godparent: { professional: "godparent", family: "godmother or godfather", child: "godmother or godfather" },
  "foster-parent": { professional: "foster parent", family: "foster parent", child: "foster mum or dad" },
  "other-kin": { professional: "other relative", family: "someone else in the family", child: "someone else in the family" },
  friend: { professional: "friend", family: "friend", child: "friend" },
  neighbour: { professional: "neighbour", family: "neighbour", child: "neighbour" },
  school: { professional: "from the school", family: "someone from school", child: "someone from school" },
  club: { professional: "from a club or association", family: "someone from a club", child: "someone from a club" },
  faith: { professional: "from a faith community", family: "someone with the same faith", child: "someone with the same faith" },
  work: { professional: "from the workplace", family: "someone from work", child: "someone from work" },
  other: { professional: "other", family: "other", child: "other" },

  // Why someone, a child or the services are no longer in it.
  "own-wish": { professional: "at their own wish", family: "by their own choice", child: "by their own choice" },
  "other-work": { professional: "other work", family: "got another job", child: "got another job" },
  moved: { professional: "a move out of the area", family: "a move to another place", child: "a move to another place" },
  safety: { professional: "for safety", family: "to keep everyone safe", child: "to keep everyone safe" },
  died: { professional: "deceased", family: "died", child: "died" },
  "let-go": {
    professional: "the network carries the safety plan itself",
    family: "the people around the family keep the plan going",
    child: "the people around you can do it without us"
  },
  "of-age": { professional: "coming of age", family: "a child has grown up", child: "a child has grown up" },
  "court-ended": {
    professional: "the court ended its measure",
    family: "the judge said that it can stop",
    child: "the judge said that it can stop"
  },
  "no-return": {
    professional: "no return home",
    family: "the child will stay in the other home",
    child: "the child will stay in the other home"
  },
  "not-needed": { professional: "not needed", family: "it is not needed", child: "it is not needed" },

  // How something was told or asked, and how a child was heard.
  talk: { professional: "in conversation", family: "by talking together", child: "by talking together" },
  letter: { professional: "by letter", family: "in a letter", child: "in a letter" },
  "words-and-pictures": { professional: "with words and pictures", family: "with words and drawings", child: "with words and drawings" },
  interpreter: { professional: "through an interpreter", family: "with an interpreter", child: "with someone who knows both languages" },
  "three-columns": {
    professional: "with the three columns",
    family: "on a sheet with three columns",
    child: "on a sheet with three columns"
  },
  drawing: { professional: "through a drawing", family: "with a drawing", child: "with a drawing" },
  play: { professional: "through play", family: "by playing", child: "by playing" },
  form: { professional: "with a form", family: "with questions on paper", child: "with questions on paper" },
  phone: { professional: "by phone", family: "on the phone", child: "on the phone" },

  // Why a child was not heard.
  "does-not-want-to": { professional: "does not want to", family: "does not want to talk now", child: "does not want to talk now" },
  "cannot-be-reached": { professional: "cannot be reached", family: "we could not get in touch", child: "we could not get in touch" },
  "would-not-be-safe": { professional: "would not be safe", family: "it would not be safe", child: "it would not be safe" },
  "too-ill": { professional: "too ill", family: "too ill to talk now", child: "too ill to talk now" },

  // What kind of statement it is; `observation` is also how a child that cannot speak was heard.
  fact: { professional: "fact", family: "we know this for sure", child: "we know this for sure" },
  observation: { professional: "observation", family: "by looking and listening", child: "by looking and listening" },
  account: { professional: "account", family: "as someone told it", child: "as someone told it" },
  opinion: { professional: "opinion", family: "what someone thinks", child: "what someone thinks" },

  // What someone says yes to.
  help: { professional: "to help", family: "to help", child: "to getting help" },
  data: { professional: "to sharing data", family: "to sharing what is known", child: "to telling others what we know" },

  // What was decided on necessity and in court, and how that ends.
  necessary: { professional: "societal necessity", family: "help has to be there", child: "there has to be help" },
  "not-necessary": { professional: "no societal necessity", family: "help is a free choice", child: "help is a free choice" },
  supervision: { professional: "supervision", family: "someone keeps an eye on how it goes", child: "someone keeps an eye on how it goes" },
  placement: {
    professional: "placement away from home",
    family: "living somewhere else for a while",
    child: "living somewhere else for a while"
  },
  guidance: { professional: "guidance of the family", family: "someone helps the family along", child: "someone helps your family" },
  none: { professional: "no measure", family: "the judge asks for nothing", child: "the judge asks for nothing" },
  "goal-reached": { professional: "goal reached", family: "what had to change has changed", child: "what had to change has changed" },
  "term-over": { professional: "term expired", family: "the time for it was over", child: "the time for it was over" },
  lifted: { professional: "lifted", family: "it no longer has to be", child: "it no longer has to be" },

  // How safe a child is.
  "safe-enough": { professional: "safe enough", family: "safe enough", child: "safe enough" },
  "not-safe-with-immediate-plan": {
    professional: "not safe without the immediate safety plan now in place",
    family: "safe only with the plan for these days",
    child: "safe only with the plan for these days"
  },
  "not-safe-without-plan": {
    professional: "not safe, no immediate safety plan",
    family: "not safe now, and no plan yet for these days",
    child: "not safe now, we have to do something right away"
  },

  // Where a child goes to live for a time.
  kin: { professional: "with kin", family: "with someone in the family", child: "with someone in the family" },
  friends: { professional: "with friends", family: "with friends", child: "with friends" },
  "foster-family": { professional: "in a foster family", family: "with a foster family", child: "with a foster family" },
  residential: { professional: "in residential care", family: "in a home with other children", child: "in a home with other children" },
  hospital: { professional: "in hospital", family: "in hospital", child: "in hospital" },
  "no-time": { professional: "there was no time", family: "there was no time", child: "there was no time" },

  // Where it is that makes things harder.
  family: { professional: "within the family", family: "in the family itself", child: "at home" },
  surroundings: { professional: "around the family", family: "around the family", child: "around your family" },
  services: { professional: "in how the services work", family: "in how we work", child: "in how we work" },

  // How something went: a plan, a plan rule, a judgement, feedback.
  held: { professional: "it held", family: "it worked", child: "it worked" },
  broken: { professional: "it did not hold", family: "it did not work", child: "it did not work" },
  holds: { professional: "it holds", family: "it works", child: "it works" },
  "does-not-hold": { professional: "it does not hold", family: "it does not work", child: "it does not work" },
  changed: { professional: "changed", family: "it was changed", child: "it was changed" },
  "not-changed": { professional: "not changed", family: "it was not changed", child: "it was not changed" },
  stands: { professional: "it stands", family: "it stays as it was said", child: "it stays as it was said" },
  withdrawn: { professional: "withdrawn", family: "it was taken back", child: "it was taken back" },

  // Why the immediate plan ended, or the network came together again.
  "plan-took-over": {
    professional: "the safety plan took over",
    family: "the family's own plan took over",
    child: "your family's own plan took over"
  },
  "child-placed": {
    professional: "the child was placed away from home",
    family: "the child went to live somewhere else",
    child: "the child went to live somewhere else"
  },
  "rule-broken": { professional: "a plan rule broke", family: "a part of the plan did not work", child: "a part of the plan did not work" },
  "things-changed": { professional: "circumstances changed", family: "things changed", child: "things changed" },
  "new-danger": { professional: "a new danger", family: "there was a new danger", child: "there was a new danger" },
  "asked-by-family": { professional: "at the family's request", family: "the family asked for it", child: "your family asked for it" },

  // Why a support ended.
  "need-met": { professional: "need met", family: "it has helped enough", child: "it has helped enough" },
  "does-not-help": { professional: "does not help", family: "it does not help", child: "it does not help" },
  "no-longer-there": { professional: "no longer available", family: "it is no longer there", child: "it is not there any more" },

  // What someone answers, and how two views ended up.
  yes: { professional: "yes", family: "yes", child: "yes" },
  no: { professional: "no", family: "no", child: "no" },
  "not-yet": { professional: "not yet", family: "not yet", child: "not yet" },
  good: { professional: "a good match", family: "it clicks", child: "it feels good" },
  shared: { professional: "shared", family: "sees it the same way", child: "thinks so too" },
  disputed: { professional: "disputed", family: "sees it differently", child: "does not think so" },
  settled: { professional: "settled", family: "they agree now", child: "they agree now" },
  "still-differs": {
    professional: "views still differ",
    family: "they still do not see it the same way",
    child: "they still do not think the same"
  },

  // On what ground someone of the network was told.
  "by-the-family": { professional: "by the family itself", family: "told by the family itself", child: "your family told it" },
  "with-consent": { professional: "with consent", family: "the family said it was all right", child: "your family said it was all right" },
  "by-law": { professional: "on a legal ground", family: "the law allows it", child: "the law allows it" }
} satisfies Vocabulary["codes"]
