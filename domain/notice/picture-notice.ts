import { personMailbox, stationMailbox, townMailbox } from '../kernel/ids'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { Person } from '../people/person'
import { headOfStations } from '../people/roles-of'
import type { PictureStep } from '../pictures/picture-moves'
import { recordTitle } from '../records/record-title'
import type { VolunteerRecord } from '../records/volunteer-record'
import type { Notice } from './notice'

/** What follows from what the platform says of the picture of a paper, or does not say in time. */
const SENTENCES = {
  risky: '“{title}”的照片，微信那边没有让过，已经删了，档案还在。可以另拍一张，只拍证书。',
  lost: '“{title}”的照片没有传上来，档案还在。想让站里看照片，请再传一次。',
  doubtful: '{name}的“{title}”有一张照片，微信没有查出结果。请您看一看，能留就留，不能留就删。',
} as const satisfies Record<PictureStep, string>

/** A head's own papers lie with the town. */
function officeOf(subject: Person): string {
  const { townId, contact } = subject
  const isHead = headOfStations(subject).includes(contact.stationId)
  return isHead ? townMailbox(townId) : stationMailbox(contact.stationId)
}

/** One line: to the volunteer whose picture is gone, or to the office that has to look at it. */
export function pictureNotice(
  step: PictureStep,
  record: VolunteerRecord,
  subject: Person,
  atMs: number,
): Notice {
  const to = step === 'doubtful' ? officeOf(subject) : personMailbox(subject.id)
  return {
    id: `notice:${record.id}:picture_${step}:${atMs}:${to}`,
    townId: record.townId,
    to,
    orderId: null,
    about: { kind: 'record', id: record.id },
    byId: SYSTEM_ACTOR_ID,
    type: 'record',
    text: SENTENCES[step]
      .replace('{title}', recordTitle(record.content))
      .replace('{name}', subject.contact.name),
    opens: step === 'doubtful' ? 'volunteers' : 'record',
    atMs,
    pressing: false,
    delivery: 'pending',
  }
}
