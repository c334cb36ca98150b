import { ageRuleFor } from '../people/age-rules'
import type { VolunteerProfile } from '../people/person'

/** Marks the part of somebody who is never sent alone. */
export const accompaniedBy = (volunteer: VolunteerProfile, atMs: number): { readonly accompanied?: true } =>
  ageRuleFor(volunteer, atMs).accompanied ? { accompanied: true } : {}
