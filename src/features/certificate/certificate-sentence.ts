import { sayFullDate } from '../../../domain/kernel/say-date'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { sayWaiting } from '../time/say-time'

type Shown = ActionOutput<'certificate.get'>

type Tone = 'info' | 'good' | 'warn' | 'danger'

const MY_TONES: Readonly<Record<Shown['status'], Tone>> = {
  requested: 'info',
  issued: 'good',
  declined: 'warn',
  revoked: 'warn',
}

export const myTone = ({ status }: Shown): Tone => MY_TONES[status]

/** How his certificate stands, as the volunteer reads it. */
export function mySentence(view: Shown, nowMs: number): string {
  const { status, stationId, requestedAtMs, statusSinceMs, endingWords, late, number } = view
  const station = `${villageName(stationId)}站里`
  if (status === 'requested') {
    const asked = `交给${station}了，${sayWaiting(requestedAtMs, nowMs)}。`
    return late ? `${asked}该办好了还没办，请打电话问一问。` : `${asked}站里看过就开，开好了发消息给您。`
  }
  if (status === 'issued') return `开好了，编号 ${number}。打印出来，填上证件号码，到站里签字盖章。`
  const day = sayFullDate(statusSinceMs)
  return status === 'declined'
    ? `${station}${day}回了：这份没有开，${endingWords}。有疑问请打电话。`
    : `${station}${day}收回了，不能再用：${endingWords}。`
}

/** The same, as the office reads it. */
export function officeSentence(view: Shown, nowMs: number): string {
  const { status, requestedAtMs, statusSinceMs, endingWords, late, volunteerName, mine } = view
  if (mine && status === 'requested') return '这是您自己的证明，要由镇里或另一位站长来开。'
  if (status === 'requested') {
    const waits = `${volunteerName}在等，${sayWaiting(requestedAtMs, nowMs)}。`
    return `${waits}${late ? '已经过了该办好的日子，请今天就办。' : '下面是要印出来的内容，看对了再开。'}`
  }
  const day = sayFullDate(statusSinceMs)
  if (status === 'issued') return `${day}开好了。签字盖章后交给本人。`
  return status === 'declined' ? `${day}没有开：${endingWords}。` : `${day}收回了：${endingWords}。`
}

export const officeTone = (view: Shown): Tone => {
  if (view.status === 'requested') return view.late ? 'danger' : 'info'
  return view.status === 'issued' ? 'good' : 'warn'
}
