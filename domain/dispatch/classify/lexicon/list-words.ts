/** The words of a text, parted by blanks and line ends. */
export const listWords = (text: string): readonly string[] => text.trim().split(/\s+/)
