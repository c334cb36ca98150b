import { ageRuleFor } from './age-rules'

/** Answers for himself: no guardian has to agree. Whose month of birth was never asked counts as an adult. */
export const isAdult = (person: { readonly birthMonth?: string | null } | null, atMs: number): boolean =>
  !ageRuleFor(person, atMs).guardian
