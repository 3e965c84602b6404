/** The clauses of the five documents and the kind of each, as they were agreed: an id never changes, and none is lost. */
import type { DocumentId } from "@omringd/rules/clauses"

export const agreed: { readonly [D in DocumentId]: { readonly [id: string]: string } } = {
  "000": {
    "connection-is-safety": "view", "network-kept-going": "should", "parents-surrounded": "ask", "workers-have-a-network": "ask",
    "across-borders": "view"
  },
  "001": {
    "is-this-child-safe": "should", "look-at-each-step-together": "should", "people-over-procedure": "inv", "attention-to-what-works": "ask",
    "successes-celebrated": "ask", "sectors-together": "view"
  },
  "002": {
    "one-family-one-plan-one-coordinator": "inv", "signals-noticed-early": "should", "work-downwards": "should", "partners-known": "view",
    "do-what-is-needed": "inv", "floor-secured": "must", "before-the-floor": "must", "few-links": "view", "courage": "none"
  },
  "003": {
    "not-alone": "should", "heard-and-seen": "should", "small-steps": "ask", "experienced-with-new": "ask",
    "judgements-do-not-stick": "inv + should", "the-match": "should", "perspective-of-the-family": "should", "not-straight-to-action": "ask",
    "passer-by": "view", "equality": "none", "plain-words": "should", "decisions-grounded": "should", "dialogue-returns": "should"
  },
  "004": {
    "safe-loved-surrounded": "must", "from-signal-to-letting-go": "inv", "every-track": "inv", "shared-language": "view", "child-first": "must",
    "proportionate": "ask", "child-has-a-voice": "must", "voice-by-another": "must", "with-children": "should",
    "explained-to-the-child": "should", "child-asked-for-feedback": "should", "parents-worth-working-with": "inv",
    "with-parents-not-about": "should", "parents-decide-how": "inv", "change-is-possible": "none", "authority-with-empathy": "none",
    "choices-offered": "ask", "parents-asked-for-feedback": "should", "forward-looking": "should", "what-works-beside-worries": "must",
    "impact-on-the-child": "inv", "people-not-problems": "none", "worries-defined-together": "should", "network-called-in": "should",
    "strengths-in-the-plan": "ask", "own-responsibility": "view", "mainly-informal-network": "must", "network-carries-the-plan": "must",
    "plan-outlives-services": "inv", "lasting-adults": "must", "relationships-predict": "view", "safe-enough-known": "must",
    "same-words-for-all": "should", "roles-divided": "should", "consultant-sets-what": "inv", "danger-by-all-expertise": "must",
    "others-find-how": "inv", "agreements-explained": "should", "withdrawal-known": "must", "necessity-is-public": "inv",
    "feedback-moments": "should", "expectations-from-the-start": "should", "differences-discussed": "must", "learn-together": "view",
    "needs-before-offer": "should", "no-longer-than-needed": "inv", "why-known-from-day-one": "should", "direction-set-together": "ask"
  }
}
