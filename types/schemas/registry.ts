import * as z from 'zod/mini'
import { isBirthMonth } from '../../domain/people/birth-month'
import { FREE_TIME_CODES } from '../../domain/people/free-times'
import { RELATION_CODES } from '../../domain/people/guardian'
import { IDENTITY_CODES, SEX_CODES } from '../../domain/people/identities'
import { isPhoneNumber, plainPhoneNumber } from '../../domain/people/phone-number'
import { WILLING_CODES } from '../../domain/people/willing-distance'
import { AUDIT_FIELD_CODES } from '../../domain/privacy/audit-kinds'
import { APPLICATION_STATUS_CODES } from '../../domain/registry/volunteer-application'
import { SPECIALTY_CODES } from '../../domain/service/specialties'
import {
  addressText,
  count,
  id,
  instantMs,
  personName,
  phoneNumber,
  reason,
  specialtyCode,
} from './primitives'
import { agreed } from './publication'
import { paperHandedIn } from './records'

const text = z.string()
const MOST_SPECIALTIES = SPECIALTY_CODES.length

/** Where somebody can be reached for certain. */
export const reachablePhone = z
  .string()
  .check(z.maxLength(20), z.overwrite(plainPhoneNumber), z.refine(isPhoneNumber))

/** Every one once; twice is a fault of the program. */
const distinct = <T extends z.core.$ZodType>(one: T, most: number) =>
  z.array(one).check(
    z.maxLength(most),
    z.refine((all) => new Set(all).size === all.length),
  )

export const contactInput = z.strictObject({
  name: personName,
  /** Empty: the station makes the contact. */
  phone: phoneNumber,
  stationId: id,
  addressText,
})

/** Who registers agrees to the privacy notice with it, where he has not done so before. */
export const registerInput = z.strictObject({ ...contactInput.shape, agreed })

export const personReceipt = z.strictObject({ personId: text })

const birthMonth = z.string().check(z.refine(isBirthMonth))
const identities = distinct(z.enum(IDENTITY_CODES), IDENTITY_CODES.length)
const freeTimes = distinct(z.enum(FREE_TIME_CODES), FREE_TIME_CODES.length)
const willing = z.enum(WILLING_CODES)
const emergencyContact = z.strictObject({ name: personName, phone: reachablePhone })
const specialties = distinct(specialtyCode, MOST_SPECIALTIES).check(z.minLength(1))
const papers = z._default(z.array(paperHandedIn).check(z.maxLength(MOST_SPECIALTIES)), [])
const guardian = z.strictObject({ name: personName, relation: z.enum(RELATION_CODES), phone: reachablePhone })

export const applyInput = z.strictObject({
  /** His real name, as it stands on certificates. */
  name: personName,
  phone: reachablePhone,
  stationId: id,
  birthMonth,
  sex: z.optional(z.enum(SEX_CODES)),
  /** The main one first. */
  specialties,
  papers,
  identities,
  /** None: whenever. */
  freeTimes,
  willing,
  emergencyContact: z.optional(emergencyContact),
  /** For a minor; he says that the guardian agrees, and the station asks him. */
  guardian: z.optional(guardian),
  declarationVersion: count,
  agreed,
})

export const changeInput = z.strictObject({
  /** All that he does or wants to do, the main one first; what is new goes to his station. */
  specialties,
  papers,
  identities,
  freeTimes,
  willing,
  emergencyContact: z.optional(emergencyContact),
})

export const approveInput = z.strictObject({
  applicationId: id,
  specialties: distinct(specialtyCode, MOST_SPECIALTIES),
  teamIds: distinct(id, 20),
  /** The office has asked the guardian of a minor. */
  guardianAsked: z._default(z.boolean(), false),
})
export const declineInput = z.strictObject({ applicationId: id, reason })
export const applicationRef = z.strictObject({ applicationId: id })

export const volunteerRef = z.strictObject({ volunteerId: id })
export const correctInput = z.strictObject({
  volunteerId: id,
  /** Only what is to be changed. */
  wanted: z.strictObject({
    name: z.optional(personName),
    phone: z.optional(reachablePhone),
    stationId: z.optional(id),
    specialties: z.optional(specialties),
    freeTimes: z.optional(freeTimes),
    emergencyContact: z.optional(emergencyContact),
  }),
  reason,
})
export const correctReceipt = z.strictObject({
  volunteerId: text,
  /** Which of his data; the volunteer reads what was and what is. */
  corrected: z.array(z.enum(AUDIT_FIELD_CODES)),
})
export const volunteerDataOutput = z.strictObject({
  volunteerId: text,
  name: text,
  /** Its ends only; empty where there is none. */
  phone: text,
  stationId: text,
  specialties: z.array(specialtyCode),
  /** Who approved which, and when; `by` is empty where nobody knows him any more. */
  approvals: z.array(z.strictObject({ specialty: specialtyCode, by: text, atMs: instantMs })),
  /** None: whenever. */
  freeTimes: z.array(z.enum(FREE_TIME_CODES)),
  emergencyContact: z.nullable(z.strictObject({ name: text, phone: text })),
  usesApp: z.boolean(),
  /** An office took him over from its list; he has agreed on paper, which the station keeps. Null: he came by himself. */
  entered: z.nullable(z.strictObject({ by: text, atMs: instantMs, consent: z.literal('on_paper') })),
  /** What the caller may do; nobody puts himself right here. */
  may: z.strictObject({ correct: z.boolean(), move: z.boolean() }),
})

const applicationStatus = z.enum(APPLICATION_STATUS_CODES)
export const applicationReceipt = z.strictObject({ applicationId: text, status: applicationStatus })
/** `applicationId` null: nothing that the station has to look at. */
export const changeReceipt = z.strictObject({ applicationId: z.nullable(text) })
export const pauseReceipt = z.strictObject({ paused: z.boolean() })
export const leaveReceipt = z.strictObject({ leftAtMs: instantMs })

const profile = z.strictObject({
  volunteerNo: text,
  specialties: z.array(specialtyCode),
  teams: z.array(text),
  paused: z.boolean(),
  leftAtMs: z.nullable(instantMs),
  openTasks: count,
  identities: z.array(z.enum(IDENTITY_CODES)),
  freeTimes: z.array(z.enum(FREE_TIME_CODES)),
  willing: z.nullable(willing),
  emergencyContact: z.nullable(z.strictObject({ name: text, phone: text })),
  /** By which the rules of his age hold; null: never asked. */
  birthMonth: z.nullable(text),
  /** Specialties for which he holds a valid paper. */
  papersFor: z.array(specialtyCode),
})

export const ownVolunteerOutput = z.strictObject({
  /** Null for who never was a volunteer. */
  profile: z.nullable(profile),
  /** The last one, and what became of it; null: he never applied. */
  application: z.nullable(
    z.strictObject({
      id: text,
      kind: z.enum(['join', 'more']),
      status: applicationStatus,
      atMs: instantMs,
      wanted: z.array(specialtyCode),
      approved: z.array(specialtyCode),
      reason: z.nullable(text),
    }),
  ),
})

const applicationRow = z.strictObject({
  id: text,
  kind: z.enum(['join', 'more']),
  name: text,
  stationId: text,
  atMs: instantMs,
  wanted: z.array(specialtyCode),
  /** A guardian has to be asked. */
  minor: z.boolean(),
})

/** Who has waited longest first. */
export const applicationsOutput = z.strictObject({ items: z.array(applicationRow) })

export const applicationOutput = z.strictObject({
  ...applicationRow.shape,
  status: applicationStatus,
  /** He is himself the applicant, or it was decided: then nothing can be done here. */
  open: z.boolean(),
  /** Telephones are shown by their ends only, the place not at all; `contact.revealApplicant` gives them. */
  phone: text,
  /** What he does already. */
  specialties: z.array(specialtyCode),
  papers: z.array(
    z.strictObject({
      specialty: specialtyCode,
      name: text,
      issuedBy: text,
      numberMasked: text,
      validUntilMs: instantMs,
    }),
  ),
  /** What he says of himself; null where that is known, or is not kept any more. */
  statement: z.nullable(
    z.strictObject({
      age: z.int(),
      /** 8 到 15 岁: by which rules he may serve. */
      ageLabel: text,
      sex: z.nullable(z.enum(SEX_CODES)),
      identities: z.array(z.enum(IDENTITY_CODES)),
      freeTimes: z.array(z.enum(FREE_TIME_CODES)),
      willing,
      emergencyContact: z.nullable(z.strictObject({ name: text, phone: text })),
      guardian: z.nullable(
        z.strictObject({
          name: text,
          relation: z.enum(RELATION_CODES),
          phone: text,
          consentAtMs: instantMs,
        }),
      ),
      declaredAtMs: instantMs,
    }),
  ),
  /** The teams he may be put into, those that do what he wants first. */
  teams: z.array(z.strictObject({ id: text, name: text, fits: z.boolean(), member: z.boolean() })),
})
