/** With it where it was not there, and without it where it was; in the order of choosing, the first one stays first. */
export const toggle = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one]
