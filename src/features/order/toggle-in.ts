/** Chosen or not any more; what is chosen keeps the order of the list. */
export const toggleIn = <Code extends string>(
  all: readonly Code[],
  chosen: readonly Code[],
  tapped: Code,
): readonly Code[] => all.filter((code) => (code === tapped ? !chosen.includes(code) : chosen.includes(code)))
