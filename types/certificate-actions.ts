import * as zod from 'zod/mini'
import { STAFF, VOLUNTEER } from './permissions'
import * as certificate from './schemas/certificates'

const VOLUNTEER_OR_STAFF = { ...VOLUNTEER, ...STAFF } as const

/** The part of the contract that is about certificates of service. */
export const CERTIFICATE_ACTIONS = {
  'certificate.options': {
    kind: 'query',
    roles: VOLUNTEER,
    input: zod.strictObject({}),
    output: certificate.optionsOutput,
    about: 'Stations that have recorded hours of mine, by year: which of them I may ask for a certificate.',
  },
  'certificate.request': {
    kind: 'command',
    roles: VOLUNTEER,
    input: certificate.requestInput,
    output: certificate.certificateReceipt,
    about: 'Asks a station for a certificate of the hours that it has recorded; free of charge.',
  },
  'certificate.list': {
    kind: 'query',
    roles: VOLUNTEER_OR_STAFF,
    input: certificate.listInput,
    output: certificate.certificatePage,
    about: 'My certificates; or those of my offices: requests that wait, or the numbered register.',
  },
  'certificate.get': {
    kind: 'query',
    roles: VOLUNTEER_OR_STAFF,
    input: certificate.certificateRef,
    output: certificate.certificateView,
    about: 'One certificate: what it says or would say now, and whether its records have changed since.',
  },
  'certificate.issue': {
    kind: 'command',
    roles: STAFF,
    input: certificate.issueInput,
    output: certificate.certificateReceipt,
    about: 'Issues what was asked for, from the records as the caller has seen them; never one’s own.',
  },
  'certificate.decline': {
    kind: 'command',
    roles: STAFF,
    input: certificate.certificateWithReason,
    output: certificate.certificateReceipt,
    about: 'Says no to a request, with a reason.',
  },
  'certificate.revoke': {
    kind: 'command',
    roles: STAFF,
    input: certificate.revokeInput,
    output: certificate.revokeReceipt,
    about: 'Takes an issued certificate back, with a reason, and on demand issues another in its place.',
  },
  'certificate.paper': {
    kind: 'query',
    roles: VOLUNTEER_OR_STAFF,
    input: certificate.certificateRef,
    output: certificate.paperOutput,
    about: 'The PDF of an issued certificate, under an address that holds for some minutes.',
  },
  'certificate.verify': {
    kind: 'query',
    roles: 'anyone',
    input: certificate.verifyInput,
    output: certificate.publicCertificate,
    about: 'Whether a number was issued and is valid; counted, so that nobody can search for numbers.',
  },
} as const
