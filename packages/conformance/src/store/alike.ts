/** References that are easily taken for one another: by who compares as people do, cuts names short, or makes a file or a key of them. */

const longest = 64
const long = "x".repeat(longest - 1)

/** All may stand in one store; no two are the same. None leads out of a folder: what a store makes of them stays where it is looked at. */
export const alike: readonly string[] = [
  "noor", "Noor", "NOOR", "ab", "aB", // in capitals
  ...[".", "_", ":", "@", "/", "-"].flatMap((mark) => [`a${mark}b`, `a${mark}${mark}b`, `ab${mark}`]), // in each mark, also twice and at the end
  "a/./b", "a/c/../b", "a_2Fb", "a.2Fb", // in what a path or a way to write marks makes of them
  "1", "01", "1.0", "1e0", // in what a number makes of them
  long, `${long}a`, `${long}b`, `${long}A` // at the end of the longest
]

/** Names that JavaScript gives to something of its own. */
export const ofALanguage: readonly string[] = ["constructor", "toString", "hasOwnProperty", "valueOf"]
