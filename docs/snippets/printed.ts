/** Whether what was printed is what a page says; `...` in the page stands for whatever is left out. */
const verbatim = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)

export const isPrinted = (printed: string, says: string): boolean => new RegExp(`^${says.split("...").map(verbatim).join("[\\s\\S]*")}$`, "u").test(printed)
