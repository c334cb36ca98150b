import { personMailbox, stationMailbox, townMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import type { NoticePlace } from '../notice/notice-table'
import { reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import { headOfStations } from '../people/roles-of'
import { SPECIALTIES, type SpecialtyCode } from '../service/specialties'
import { villageName } from '../town/stations'
import type { VolunteerApplication } from './volunteer-application'

type Template = {
  readonly to: 'applicant' | 'office'
  readonly opens: NoticePlace
  /** Sentence with places: {name} {village} {what} {reason} {number}. */
  readonly text: string
}

export const REGISTRY_NOTICES = {
  applied: {
    to: 'office',
    opens: 'application_handling',
    text: '{name}想当志愿者（{village}），会{what}，请看一看。',
  },
  asked_more: {
    to: 'office',
    opens: 'application_handling',
    text: '志愿者{name}（{village}）想多做：{what}，请看一看。',
  },
  approved: {
    to: 'applicant',
    opens: 'own_times',
    text: '您是志愿者了，编号 {number}，登记了：{what}。有合适的事会来问您，去不去都行。',
  },
  approved_more: { to: 'applicant', opens: 'own_times', text: '站里同意了，您现在也做：{what}。' },
  declined: {
    to: 'applicant',
    opens: 'application',
    text: '您报的{what}这次没有同意：{reason}。有疑问请给站里打电话。',
  },
  withdrawn: {
    to: 'office',
    opens: 'volunteers',
    text: '{name}（{village}）把报的{what}收回了，不用再看。',
  },
  reminded: {
    to: 'office',
    opens: 'application_handling',
    text: '{name}（{village}）报的{what}等了一个月，还没有人办。再过一个月没办就作废，请看一看。',
  },
  lapsed: {
    to: 'applicant',
    opens: 'application',
    text: '您报的{what}等了两个月没有办成，已经作废，您写的都删了。想来可以再报一次，或者给站里打电话。',
  },
  renamed: {
    to: 'office',
    opens: 'volunteers',
    text: '志愿者{what}把姓名改成了{name}（{village}），不对请给他打电话。',
  },
  left: { to: 'office', opens: 'volunteers', text: '{name}（{village}）不当志愿者了，时长都留着。' },
} as const satisfies Record<string, Template>

export type RegistryStep = keyof typeof REGISTRY_NOTICES

type Told = {
  readonly step: RegistryStep
  readonly person: Person
  readonly application?: VolunteerApplication | null
  /** What it is about, where it is not what was asked for or approved. */
  readonly what?: string
  readonly byId: string
  readonly atMs: number
}

const labels = (codes: readonly SpecialtyCode[]): string =>
  codes.map((code) => SPECIALTIES[code].label).join('、')

const whatOf = ({ decided, wanted }: VolunteerApplication): string =>
  labels(decided && decided.specialties.length > 0 ? decided.specialties : wanted)

/** The inbox line of one step. A head's own application lies with the town. */
export function registryNotices({ step, person, application, what, byId, atMs }: Told): readonly Notice[] {
  const { id, townId, contact, volunteer } = person
  const { to, opens, text } = REGISTRY_NOTICES[step]
  const reason = application?.decided?.reason
  const words: Readonly<Record<string, string>> = {
    name: contact.name,
    village: villageName(contact.stationId),
    what: what ?? (application ? whatOf(application) : ''),
    reason: reason ? reasonWords('decline_application', reason) : '',
    number: volunteer?.volunteerNo ?? '',
  }
  const isHead = headOfStations(person).includes(contact.stationId)
  const office = isHead ? townMailbox(townId) : stationMailbox(contact.stationId)
  const mailbox = to === 'applicant' ? personMailbox(id) : office
  const subject = application?.id ?? id
  return [
    {
      id: `notice:${subject}:${step}:${atMs}:${mailbox}`,
      townId,
      to: mailbox,
      orderId: null,
      about: { kind: 'application', id: subject },
      byId,
      type: 'registry',
      text: text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
      opens,
      atMs,
      pressing: false,
      delivery: 'pending',
    },
  ]
}
