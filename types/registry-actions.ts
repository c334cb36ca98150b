import * as zod from 'zod/mini'
import { EVERYBODY, STAFF, VOLUNTEER } from './permissions'
import * as registry from './schemas/registry'

/** Who people are and who of them are volunteers; part of the contract in `actions.ts`. */
export const REGISTRY_ACTIONS = {
  'person.register': {
    kind: 'command',
    roles: 'anyone',
    input: registry.registerInput,
    output: registry.personReceipt,
    about: 'A visitor says who he is and where he lives; needed for nothing that one only looks at.',
  },
  'person.update': {
    kind: 'command',
    roles: EVERYBODY,
    input: registry.contactInput,
    output: registry.personReceipt,
    about: 'I correct my name, telephone, village or address.',
  },
  'volunteer.get': {
    kind: 'query',
    roles: EVERYBODY,
    input: zod.strictObject({}),
    output: registry.ownVolunteerOutput,
    about: 'What the registry knows of me as a volunteer, and my last application.',
  },
  'volunteer.apply': {
    kind: 'command',
    roles: 'anyone',
    input: registry.applyInput,
    output: registry.applicationReceipt,
    about: 'I want to be a volunteer of my village, or to be one again; its station decides.',
  },
  'volunteer.withdrawApplication': {
    kind: 'command',
    roles: EVERYBODY,
    input: zod.strictObject({}),
    output: registry.applicationReceipt,
    about: 'I take back what I have asked for; what I said of myself is not kept.',
  },
  'volunteer.applications': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: registry.applicationsOutput,
    about: 'Who waits at my stations to become a volunteer, or to do more.',
  },
  'volunteer.application': {
    kind: 'query',
    roles: STAFF,
    input: registry.applicationRef,
    output: registry.applicationOutput,
    about: 'One application with all that was said, and the teams to choose from.',
  },
  'volunteer.approve': {
    kind: 'command',
    roles: STAFF,
    input: registry.approveInput,
    output: registry.applicationReceipt,
    about: 'Some or all of the specialties are approved, and the volunteer is put into teams.',
  },
  'volunteer.decline': {
    kind: 'command',
    roles: STAFF,
    input: registry.declineInput,
    output: registry.applicationReceipt,
    about: 'Not approved, with a reason.',
  },
  'volunteer.change': {
    kind: 'command',
    roles: VOLUNTEER,
    input: registry.changeInput,
    output: registry.changeReceipt,
    about: 'My times, distance and identities, at once; new specialties go to my station.',
  },
  'volunteer.data': {
    kind: 'query',
    roles: STAFF,
    input: registry.volunteerRef,
    output: registry.volunteerDataOutput,
    about:
      'What is known of a volunteer of mine, who approved what, and how he came in; telephones by their ends.',
  },
  'volunteer.correct': {
    kind: 'command',
    roles: STAFF,
    input: registry.correctInput,
    output: registry.correctReceipt,
    about: 'Puts that right, with a reason; he reads what was changed. To another village only by the town.',
  },
  'volunteer.pause': {
    kind: 'command',
    roles: VOLUNTEER,
    input: zod.strictObject({}),
    output: registry.pauseReceipt,
    about: 'I am not to be asked for a while.',
  },
  'volunteer.resume': {
    kind: 'command',
    roles: VOLUNTEER,
    input: zod.strictObject({}),
    output: registry.pauseReceipt,
    about: 'I may be asked again.',
  },
  'volunteer.leave': {
    kind: 'command',
    roles: VOLUNTEER,
    input: zod.strictObject({}),
    output: registry.leaveReceipt,
    about: 'I am no volunteer any more; my hours and certificates stay.',
  },
} as const
