import type { Person } from '../people/person'
import type { VolunteerApplication } from '../registry/volunteer-application'
import { maskPhone } from './mask'

type Party = { readonly name: string; readonly phone: string }

/** Where to reach who wants to be a volunteer, and who answers for him. */
export type ApplicantContact = {
  readonly phone: string
  readonly addressText: string
  /** Null where he named none, or it is kept no more. */
  readonly emergencyContact: Party | null
  readonly guardian: Party | null
}

export function applicantContact(
  { statement }: VolunteerApplication,
  { contact: { phone, addressText } }: Person,
): ApplicantContact {
  const { emergencyContact, guardian } = statement ?? {}
  return {
    phone,
    addressText,
    emergencyContact: emergencyContact ?? null,
    guardian: guardian ? { name: guardian.name, phone: guardian.phone } : null,
  }
}

const masked = (party: Party | null): Party | null => party && { ...party, phone: maskPhone(party.phone) }

/** As an office reads it before it asks for more: names, the ends of the numbers, and of the place only the village. */
export const maskedApplicant = ({
  phone,
  emergencyContact,
  guardian,
}: ApplicantContact): ApplicantContact => ({
  phone: phone && maskPhone(phone),
  addressText: '',
  emergencyContact: masked(emergencyContact),
  guardian: masked(guardian),
})
