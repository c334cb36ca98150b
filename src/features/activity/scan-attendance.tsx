import { type CodeWords, ScanOrType } from '../place/scan-or-type'

const WORDS: CodeWords = {
  id: 'door',
  scan: '我到了，扫码签到',
  otherwise: '扫不了，输六个字',
  title: '签到码',
  hint: '办活动的人手机上有，一分钟换一次。没有手机也不要紧，请他替您签到。',
  signs: '码下面的六个字母和数字',
  maxLength: 12,
  yes: '我到了',
}

type Props = {
  readonly busy: boolean
  readonly problem: string
  readonly onCode: (code: string) => Promise<boolean>
}

/** The code on the organiser's screen. Nobody is forced: the list does as well. */
export const ScanAttendance = (props: Props) => <ScanOrType words={WORDS} {...props} />
