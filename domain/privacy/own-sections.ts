import type { Activity } from '../activity/activity'
import { findEnrolment } from '../activity/enrol'
import { ENROL_KINDS, ENROLMENT_STATUSES } from '../activity/enrolment'
import type { Certificate } from '../certificate/certificate'
import { CERTIFICATE_STATUSES } from '../certificate/certificate-statuses'
import { CHARGE_OUTCOMES, type ChargeReport } from '../charge/charge-report'
import { entryReasonLabel } from '../hours/entry-reason'
import { ENTRY_KINDS, type HourEntry } from '../hours/hour-entry'
import { recordedHow } from '../hours/recorded-how'
import { civilClock, civilDay } from '../kernel/civil-text'
import type { MessageCredits } from '../notice/message-credits'
import { MESSAGE_KIND_CODES, MESSAGE_KINDS } from '../notice/message-kinds'
import type { Notice } from '../notice/notice'
import { ASSIGNMENT_STATUSES } from '../order/assignment-statuses'
import type { Order } from '../order/order'
import { ORDER_STATUSES } from '../order/order-statuses'
import { partsOf } from '../order/parts-of'
import { reasonWords } from '../order/reasons'
import { freeTimeWords } from '../people/free-times'
import { RELATIONS } from '../people/guardian'
import { IDENTITIES, SEXES } from '../people/identities'
import type { Person } from '../people/person'
import { roleWords } from '../people/role-words'
import { ROLES } from '../people/roles'
import { rolesOf } from '../people/roles-of'
import { PROPOSAL_STATUSES, type TeamProposal } from '../people/team-proposal'
import type { VolunteerStatement } from '../people/volunteer-statement'
import { WILLING } from '../people/willing-distance'
import { RECORD_KINDS } from '../records/record-kinds'
import { recordTitle } from '../records/record-title'
import type { VolunteerRecord } from '../records/volunteer-record'
import { APPLICATION_STATUSES, type VolunteerApplication } from '../registry/volunteer-application'
import { SPECIALTIES } from '../service/specialties'
import { villageName } from '../town/stations'
import { AUDIT_FIELDS, AUDIT_KINDS } from './audit-kinds'
import type { AuditRow } from './audit-row'
import { CONSENTS } from './consents'
import type { OwnFacts, OwnSection } from './own-data'

/** Whatever the product keeps that is about one person. */
export type OwnData = {
  readonly person: Person
  /** Who has taken him over from a list; empty where he came by himself, or nobody knows any more. */
  readonly enteredBy: string
  readonly orders: readonly Order[]
  readonly tasks: readonly Order[]
  /** On whose lists he stands. */
  readonly activities: readonly Activity[]
  readonly entries: readonly HourEntry[]
  readonly records: readonly VolunteerRecord[]
  readonly certificates: readonly Certificate[]
  readonly notices: readonly Notice[]
  readonly applications: readonly VolunteerApplication[]
  readonly proposals: readonly TeamProposal[]
  /** Null: he has agreed to none. */
  readonly messages: MessageCredits | null
  /** What he said he was charged. */
  readonly charges: readonly ChargeReport[]
  readonly audit: readonly AuditRow[]
}

const at = (ms: number | null | undefined): string => (ms ? `${civilDay(ms)} ${civilClock(ms)}` : '')

/** Who has taken him over from a list; he has signed for it. */
const enteredWords = ({ entered }: Person, by: string): string =>
  entered ? `${at(entered.atMs)}${by || '站里'}照名单登记，本人在纸上签字同意，纸存在站里` : ''

/** Who has said that the telephone is his. */
const provenWords = ({ provenPhone }: Person): string =>
  provenPhone ? `${at(provenPhone.atMs)}由${provenPhone.by === 'wechat' ? '微信' : '站里'}核实` : ''

const profile = (person: Person, enteredBy: string): OwnFacts => ({
  姓名: person.contact.name,
  电话: person.contact.phone,
  电话核实: provenWords(person),
  村: villageName(person.contact.stationId),
  住址: person.contact.addressText,
  身份: roleWords(
    rolesOf(person),
    person.volunteer && { left: Boolean(person.volunteer.leftAtMs), paused: person.volunteer.paused },
  ),
  志愿者编号: person.volunteer?.volunteerNo ?? '',
  全国系统编号: person.volunteer?.nationalVolunteerNo ?? '',
  特长: (person.volunteer?.specialties ?? []).map((code) => SPECIALTIES[code].label).join('、'),
  暂停点单到: at(person.block?.untilMs),
  登记时间: at(person.createdAtMs),
  怎么登记的: enteredWords(person, enteredBy),
})

const reached = (party: { readonly name: string; readonly phone: string } | undefined): string =>
  party ? `${party.name} ${party.phone}` : ''

/** What he has said of himself as a volunteer, in the profile or in an application that waits. */
const said = ({
  birthMonth,
  sex,
  identities = [],
  freeTimes = [],
  willing,
  emergencyContact,
  guardian,
  declaration,
}: Partial<VolunteerStatement>): OwnFacts => ({
  出生年月: birthMonth ?? '',
  性别: sex ? SEXES[sex] : '',
  身份: identities.map((code) => IDENTITIES[code]).join('、'),
  方便的时间: freeTimes.length > 0 ? freeTimeWords(freeTimes) : '',
  愿意去多远: willing ? WILLING[willing].label : '',
  有事先找: reached(emergencyContact),
  监护人: guardian ? `${RELATIONS[guardian.relation]} ${reached(guardian)}` : '',
  监护人同意的时间: at(guardian?.consentAtMs),
  声明的时间: at(declaration?.atMs),
})

const application = (each: VolunteerApplication): OwnFacts => ({
  报的时间: at(each.atMs),
  报的特长: each.wanted.map((code) => SPECIALTIES[code].label).join('、'),
  结果: APPLICATION_STATUSES[each.status],
  原因: each.decided?.reason ? reasonWords('decline_application', each.decided.reason) : '',
  交的证书: each.papers.map(({ name, numberMasked }) => `${name}${numberMasked}`).join('、'),
  ...said(each.statement ?? {}),
})

const order = (each: Order): OwnFacts => ({
  单号: each.number,
  服务: each.title,
  状态: ORDER_STATUSES[each.status].label,
  村: villageName(each.stationId),
  给谁: each.beneficiary.name,
  电话: each.beneficiary.phone,
  住址: each.beneficiary.addressText,
  写的话: each.needText,
  补录: each.entered ? reasonWords('enter_service', each.entered.reason) : '',
  点单时间: at(each.submittedAtMs),
  约的时间: `${at(each.wanted.fromMs)} 到 ${at(each.wanted.toMs)}`,
  评价: each.rating ? `${each.rating.stars} 星${each.rating.text}` : '',
})

/** His part in somebody else's order: nothing of that one. */
const task =
  (id: string) =>
  (each: Order): OwnFacts => {
    const part = partsOf(each).find(({ volunteerId }) => volunteerId === id)
    return {
      单号: each.number,
      服务: each.title,
      村: villageName(each.stationId),
      我的状态: part ? ASSIGNMENT_STATUSES[part.status].label : '',
      问我的时间: at(part?.offeredAtMs),
      到和走: (part?.visits ?? []).map(({ inMs, outMs }) => `${at(inMs)} 到 ${at(outMs)}`).join('；'),
      确认的分钟: part?.confirmedMinutes ?? null,
    }
  }

/** His own line of an activity: of the others on the list nothing. */
const activity =
  (id: string) =>
  (each: Activity): OwnFacts => {
    const line = findEnrolment(each, id)
    return {
      活动: each.title,
      时间: `${at(each.startsAtMs)} 到 ${at(each.endsAtMs)}`,
      地点: `${villageName(each.villageId)}${each.venue}`,
      我去做什么: line ? ENROL_KINDS[line.kind] : '',
      我的状态: line ? ENROLMENT_STATUSES[line.status] : '',
      到和走: (line?.visits ?? []).map(({ inMs, outMs }) => `${at(inMs)} 到 ${at(outMs)}`).join('；'),
      确认的分钟: line?.confirmedMinutes ?? null,
      照片:
        line?.status === 'came' && each.picture && each.picture.state !== 'gone'
          ? '办活动的站留了一张，只有站里和镇里看得到；上面有您、您不想留，给站里打电话就删'
          : '',
    }
  }

const entry = (each: HourEntry): OwnFacts => ({
  服务: each.title,
  服务时间: at(each.servedUntilMs),
  分钟: each.minutes,
  记账: ENTRY_KINDS[each.kind],
  怎么记的: recordedHow(each),
  原因: entryReasonLabel(each),
  余额分钟: each.balanceAfterMinutes,
})

const record = (each: VolunteerRecord): OwnFacts => ({
  种类: RECORD_KINDS[each.kind].label,
  内容: recordTitle(each.content),
  照片: each.picture && each.picture.state !== 'gone' ? '有一张，在“我的档案”里点“看照片”' : '',
  记的时间: at(each.atMs),
})

const certificate = (each: Certificate): OwnFacts => ({
  状态: CERTIFICATE_STATUSES[each.status],
  要的时间: at(each.requestedAtMs),
})

const notice = (each: Notice): OwnFacts => ({ 时间: at(each.atMs), 消息: each.text })

const allowed = ({ left }: MessageCredits): OwnFacts =>
  Object.fromEntries(MESSAGE_KIND_CODES.map((kind) => [MESSAGE_KINDS[kind].label, `还有 ${left[kind]} 次`]))

const proposal = (each: TeamProposal): OwnFacts => ({
  队名: each.name,
  想做什么: each.purpose,
  提的时间: at(each.atMs),
  结果: PROPOSAL_STATUSES[each.status],
  原因: each.decided?.reason ?? '',
})

const charge = (each: ChargeReport): OwnFacts => ({
  单号: each.number,
  服务: each.title,
  我说的话: each.text,
  反映的时间: at(each.atMs),
  结果: each.closed ? CHARGE_OUTCOMES[each.closed.outcome] : '正在查',
})

const looked = (each: AuditRow): OwnFacts => ({
  时间: at(each.atMs),
  谁: ROLES[each.actorRole],
  做了什么: AUDIT_KINDS[each.kind],
  哪一张: each.objectLabel,
  看了什么: each.fields.map((field) => AUDIT_FIELDS[field]).join('、'),
  因为: each.reason,
})

/** In plain words, the newest last; of other people no more than he has entered himself, or who ordered for him has said. */
export const ownSections = (data: OwnData): readonly OwnSection[] => [
  { title: '我', items: [profile(data.person, data.enteredBy)] },
  ...(data.person.volunteer ? [{ title: '我当志愿者时说的', items: [said(data.person.volunteer)] }] : []),
  { title: '我的报名', items: data.applications.map(application) },
  {
    title: '我同意过什么',
    items: (data.person.consents ?? []).map(({ purpose, version, atMs, withdrawnAtMs }) => ({
      事项: CONSENTS[purpose].title,
      版本: version,
      同意的时间: at(atMs),
      收回的时间: at(withdrawnAtMs),
    })),
  },
  { title: '我点的单子', items: data.orders.map(order) },
  { title: '我的任务', items: data.tasks.map(task(data.person.id)) },
  { title: '我的活动', items: data.activities.map(activity(data.person.id)) },
  { title: '我的时长', items: data.entries.map(entry) },
  { title: '我的档案', items: data.records.map(record) },
  { title: '我的证明', items: data.certificates.map(certificate) },
  { title: '我想成立的队', items: data.proposals.map(proposal) },
  { title: '我反映的收费', items: data.charges.map(charge) },
  { title: '我同意的微信提醒', items: data.messages ? [allowed(data.messages)] : [] },
  { title: '发给我的消息', items: data.notices.map(notice) },
  { title: '谁看过我的电话', items: data.audit.map(looked) },
]
