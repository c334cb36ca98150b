import { canonicalJson } from '../kernel/canonical-json'
import { freeTimeWords } from '../people/free-times'
import type { Person } from '../people/person'
import { provenPhoneOf } from '../people/proven-phone'
import type { AuditField } from '../privacy/audit-kinds'
import { maskPhone } from '../privacy/mask'
import { SPECIALTIES } from '../service/specialties'
import { villageName } from '../town/stations'

/** One thing that was put right: what, and how it is told to whom it is about. Telephones by their ends: others may look over his shoulder. */
export type Correction = { readonly field: AuditField; readonly words: string }

type Row = {
  readonly field: AuditField
  readonly label: string
  readonly of: (person: Person) => unknown
  /** Absent: that it was changed is all that is said. */
  readonly say?: (person: Person) => string
}

function phoneWords(person: Person): string {
  const { phone } = person.contact
  if (phone === '') return '没有'
  return provenPhoneOf(person) === null ? `${maskPhone(phone)}（没核实过）` : maskPhone(phone)
}

const timesWords = ({ volunteer }: Person): string => {
  const times = volunteer?.freeTimes ?? []
  return times.length > 0 ? freeTimeWords(times) : '随时都行'
}

const ROWS: readonly Row[] = [
  { field: 'name', label: '姓名', of: ({ contact }) => contact.name, say: ({ contact }) => contact.name },
  {
    field: 'phone',
    label: '电话',
    of: (person) => [person.contact.phone, provenPhoneOf(person)],
    say: phoneWords,
  },
  {
    field: 'village',
    label: '村',
    of: ({ contact }) => contact.stationId,
    say: ({ contact }) => villageName(contact.stationId),
  },
  { field: 'address', label: '住址', of: ({ contact }) => contact.addressText },
  {
    field: 'specialties',
    label: '特长',
    of: ({ volunteer }) => volunteer?.specialties,
    say: ({ volunteer }) =>
      (volunteer?.specialties ?? []).map((code) => SPECIALTIES[code].label).join('、') || '没有',
  },
  {
    field: 'free_times',
    label: '方便的时间',
    of: ({ volunteer }) => volunteer?.freeTimes ?? [],
    say: timesWords,
  },
  {
    field: 'emergency_contact',
    label: '有事先找谁',
    of: ({ volunteer }) => volunteer?.emergencyContact ?? null,
  },
]

/** What is other than before, in the order of the profile. */
export const correctionWords = (before: Person, after: Person): readonly Correction[] =>
  ROWS.filter(({ of }) => canonicalJson(of(before) ?? null) !== canonicalJson(of(after) ?? null)).map(
    ({ field, label, say }) => ({
      field,
      words: say ? `${label}：${say(before)} → ${say(after)}` : `${label}换了`,
    }),
  )
