/** What the file system throws, as its code and its words. */

/** Such as `ENOENT`; empty when it is nothing that the file system threw. */
export const codeOf = (thrown: unknown): string => (thrown instanceof Error && "code" in thrown ? String(thrown.code) : "")

export const saidOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

const reasons = {
  ENOENT: "cannot-open", ENOTDIR: "cannot-open", EEXIST: "cannot-open", EACCES: "cannot-open", EPERM: "cannot-open", EISDIR: "cannot-open", ELOOP: "cannot-open",
  ENAMETOOLONG: "cannot-open", EMFILE: "cannot-open", ENFILE: "cannot-open", EROFS: "read-only", ENOSPC: "full", EDQUOT: "full", EBUSY: "locked", EAGAIN: "locked"
} as const
const whyByCode = new Map<string, (typeof reasons)[keyof typeof reasons]>(Object.entries(reasons))

/** What a caller can do about it, where a folder holds what is kept. */
export const whyOf = (thrown: unknown): (typeof reasons)[keyof typeof reasons] | "other" => whyByCode.get(codeOf(thrown)) ?? "other"
