/** What was found in someone's words is found once: words are never changed, and rules read the same ones day after day. */
import type { Words } from "@omringd/core"

/** The same answer, kept for as long as the words themselves. Words that can still be changed are read each time. */
export const ofWords = <A>(read: (text: string) => A): ((words: Words) => A) => {
  const answers = new WeakMap<Words, A>()
  return (words) => {
    const known = answers.get(words)
    if (known !== undefined) return known
    const answer = read(words.text)
    if (Object.isFrozen(words)) answers.set(words, answer)
    return answer
  }
}
