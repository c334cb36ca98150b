import { personMailbox, stationMailbox, townMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import type { NoticePlace } from '../notice/notice-table'
import { politeName } from '../people/names'
import { villageName } from '../town/stations'
import type { Certificate } from './certificate'
import type { CertificateStep } from './certificate-steps'
import { endingWords } from './certificate-view'

type Template = {
  readonly to: 'volunteer' | 'office'
  readonly opens: NoticePlace
  /** Sentence with places: {name} {village} {number} {reason}. */
  readonly text: string
}

export const CERTIFICATE_NOTICES: Readonly<Record<CertificateStep, Template>> = {
  certificate_requested: {
    to: 'office',
    opens: 'certificate_handling',
    text: '{name}要一份志愿服务记录证明（{village}），请看一看。',
  },
  certificate_issued: {
    to: 'volunteer',
    opens: 'certificate',
    text: '您要的志愿服务记录证明开好了，编号 {number}，点开就能看。',
  },
  certificate_declined: {
    to: 'volunteer',
    opens: 'certificate',
    text: '您要的证明没有开：{reason}。有疑问请给站里打电话。',
  },
  certificate_revoked: {
    to: 'volunteer',
    opens: 'certificate',
    text: '您的证明收回了，不能再用：{reason}。有疑问请给站里打电话。',
  },
  certificate_replaced: {
    to: 'volunteer',
    opens: 'certificate',
    text: '您的证明重开了：{reason}。请用新的，编号 {number}，旧的不能再用。',
  },
}

type Told = {
  readonly step: CertificateStep
  readonly certificate: Certificate
  /** Why: where the certificate itself was not the one that ended. */
  readonly reason?: string | null
  /** The head of that station asks for his own: the town deals with it. */
  readonly toTown: boolean
  readonly byId: string
  readonly atMs: number
}

/** The inbox line of one step. Whoever took it is not told of it. */
export function certificateNotices({
  step,
  certificate,
  reason,
  toTown,
  byId,
  atMs,
}: Told): readonly Notice[] {
  const { id, townId, stationId, volunteerId, volunteerName, number } = certificate
  const { to, opens, text } = CERTIFICATE_NOTICES[step]
  const words: Readonly<Record<string, string>> = {
    name: politeName(volunteerName),
    village: villageName(stationId),
    number: number ?? '',
    reason: reason ?? endingWords(certificate) ?? '情况有变',
  }
  const office = toTown ? townMailbox(townId) : stationMailbox(stationId)
  const mailbox = to === 'volunteer' ? personMailbox(volunteerId) : office
  if (mailbox === personMailbox(byId)) return []
  return [
    {
      id: `notice:${id}:${step}:${mailbox}`,
      townId,
      to: mailbox,
      orderId: null,
      about: { kind: 'certificate', id },
      byId,
      type: step,
      text: text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
      opens,
      atMs,
      pressing: false,
      delivery: 'pending',
    },
  ]
}
