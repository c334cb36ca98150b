import type { VolunteerApplication } from './volunteer-application'

/** An application of somebody who has left: what he wanted and whether he was taken stays, for the town's figures. */
export const forgetApplication = (application: VolunteerApplication): VolunteerApplication => {
  const { status, decided } = application
  return {
    ...application,
    status: status === 'waiting' ? 'withdrawn' : status,
    papers: [],
    statement: null,
    decided: decided && {
      ...decided,
      reason: decided.reason && { code: decided.reason.code, text: '' },
    },
  }
}
