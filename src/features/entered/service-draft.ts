import { serviceTimesRefusal } from '../../../domain/hours/entry-times'
import { civilClock, civilDay } from '../../../domain/kernel/civil-text'
import { draftSentence } from '../../../domain/kernel/draft-sentence'
import type { ActionInput } from '../../../types/actions'
import { enteredTimes } from '../hours/entered-times'
import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'

export type Report = ActionInput<'assignment.reportService'>

export type Companion = { readonly name: string; readonly phone: string }

/** A service that nobody had ordered, while it is being written down. */
export type ServiceDraft = {
  readonly menuItemCode: string
  readonly title: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly stationId: string
  readonly name: string
  readonly phone: string
  readonly why: string
  readonly witnessName: string
  readonly witnessPhone: string
  /** Who was there; only where an office writes it down. */
  readonly volunteerIds: readonly string[]
  /** Who went with him; only where a volunteer reports it. */
  readonly companions: readonly Companion[]
}

export const emptyService = (nowMs: number, stationId: string): ServiceDraft => ({
  menuItemCode: '',
  title: '',
  day: civilDay(nowMs),
  from: '',
  to: '',
  stationId,
  name: '',
  phone: '',
  why: '',
  witnessName: '',
  witnessPhone: '',
  volunteerIds: [],
  companions: [],
})

const isWhole = ({ name, phone }: Companion): boolean =>
  name.trim() !== '' && phone.trim() !== '' && phoneProblem(phone) === ''

/** How far back is the server's to say. */
const ANY_DAY = { enterWithinDays: Number.POSITIVE_INFINITY }

export type Clock = { readonly nowMs: number; readonly maxDeclaredMinutesPerRecord: number }

/** Why it cannot have been at that time; empty while it is not chosen yet, or where it can. */
export function timesProblem({ day, from, to }: ServiceDraft, { nowMs, ...rules }: Clock): string {
  if (!from || !to) return ''
  return draftSentence(serviceTimesRefusal(enteredTimes(day, from, to), nowMs, { ...rules, ...ANY_DAY }))
}

/** What is still to be said, first things first; empty when it can be sent. */
export function missingIn(draft: ServiceDraft, byOffice: boolean, clock: Clock): string {
  if (!draft.menuItemCode) return '选做了什么'
  if (!draft.from || !draft.to) return '选时间'
  if (timesProblem(draft, clock)) return '把时间改对'
  if (byOffice && draft.volunteerIds.length === 0) return '选谁去的'
  if (!draft.companions.every(isWhole)) return '写全一起去的人的姓名和电话'
  if (!draft.name.trim()) return '写帮的是谁'
  if ([draft.name, draft.witnessName, ...draft.companions.map(({ name }) => name)].some(nameProblem))
    return '把姓名写对'
  if (!draft.stationId) return '选村子'
  if (phoneProblem(draft.phone) || phoneProblem(draft.witnessPhone)) return '把电话写对'
  if (!draft.why) return '选为什么没点单'
  return draft.witnessName.trim() ? '' : '写谁可以证明'
}

export const reportOf = (draft: ServiceDraft): Report => ({
  menuItemCode: draft.menuItemCode,
  place: { stationId: draft.stationId, addressText: '' },
  beneficiary: { name: draft.name, phone: draft.phone },
  ...enteredTimes(draft.day, draft.from, draft.to),
  reason: { code: draft.why, text: '' },
  witness: { name: draft.witnessName, phone: draft.witnessPhone },
})

type Sent = Omit<Report, 'companions'> & {
  readonly volunteerIds?: readonly string[]
  readonly companions?: readonly Companion[]
}

const isReport = (value: object): value is Sent =>
  ['menuItemCode', 'place', 'beneficiary', 'fromMs', 'toMs', 'reason', 'witness'].every((key) => key in value)

/** What was sent and not taken, to be put right; `titleOf` names an item of the menu. */
export function draftOf(sent: object, titleOf: (code: string) => string): ServiceDraft | null {
  if (!isReport(sent)) return null
  const { menuItemCode, place, beneficiary, fromMs, toMs, reason, witness } = sent
  const { volunteerIds = [], companions = [] } = sent
  return {
    menuItemCode,
    title: titleOf(menuItemCode),
    day: civilDay(fromMs),
    from: civilClock(fromMs),
    to: civilClock(toMs),
    stationId: place.stationId,
    name: beneficiary.name,
    phone: beneficiary.phone,
    why: reason.code,
    witnessName: witness.name,
    witnessPhone: witness.phone,
    volunteerIds,
    companions,
  }
}
