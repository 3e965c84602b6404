/** One plain address, such as `an@example.org`: no name, no list, no comment, nothing that ends a line. */

const plain = /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@[^\s\p{Cc}@<>()[\]\\,;:"]{1,189}$/u

export const isAddress = (text: string | undefined): text is string => text !== undefined && plain.test(text)
