import { DAY_MS, shanghaiInstant, shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { EVALUATION_WORDS, type EvaluationWord, type RecordKind } from '../../../domain/records/record-kinds'
import { SPECIALTIES, type SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'

type Input = ActionInput<'record.add'>['content']

/** What stands in the fields of the form, as it was typed or chosen. */
export type RecordDraft = Readonly<Record<string, string>>

/** How a field is filled in. */
export type FieldKind = 'line' | 'long' | 'pastDay' | 'futureDay' | 'minutes' | 'specialty' | 'year' | 'word'

export type FieldRow = {
  readonly name: string
  readonly label: string
  readonly kind: FieldKind
  readonly placeholder?: string
  readonly maxLength?: number
  /** May stay empty. */
  readonly optional?: true
}

/** The questions of each form, in the order in which they are asked. */
export const RECORD_FIELDS: Readonly<Record<RecordKind, readonly FieldRow[]>> = {
  training: [
    { name: 'content', label: '学了什么', kind: 'line', placeholder: '比如：防溺水急救', maxLength: 60 },
    { name: 'organiser', label: '谁办的', kind: 'line', placeholder: '比如：镇卫生院', maxLength: 40 },
    { name: 'place', label: '在哪儿', kind: 'line', placeholder: '比如：镇文化站', maxLength: 40 },
    { name: 'onDay', label: '哪一天', kind: 'pastDay' },
    { name: 'minutes', label: '学了多久', kind: 'minutes' },
  ],
  credential: [
    { name: 'specialty', label: '管哪一项特长', kind: 'specialty' },
    { name: 'name', label: '证书叫什么', kind: 'line', placeholder: '比如：护士执业证', maxLength: 40 },
    { name: 'issuedBy', label: '谁发的', kind: 'line', placeholder: '比如：县卫健委', maxLength: 40 },
    { name: 'number', label: '编号（只留最后四位）', kind: 'line', maxLength: 40, optional: true },
    { name: 'untilDay', label: '有效到哪一天', kind: 'futureDay' },
  ],
  honour: [
    { name: 'name', label: '什么表彰', kind: 'line', placeholder: '比如：年度好志愿者', maxLength: 60 },
    { name: 'givenBy', label: '谁给的', kind: 'line', placeholder: '比如：镇党委', maxLength: 40 },
    { name: 'onDay', label: '哪一天', kind: 'pastDay' },
    { name: 'reason', label: '为了什么（可以不写）', kind: 'long', maxLength: 200, optional: true },
  ],
  insurance: [
    { name: 'name', label: '什么保险', kind: 'line', placeholder: '比如：志愿者意外险', maxLength: 40 },
    { name: 'insurer', label: '哪家保险公司', kind: 'line', maxLength: 40 },
    { name: 'untilDay', label: '有效到哪一天', kind: 'futureDay' },
  ],
  evaluation: [
    { name: 'year', label: '哪一年', kind: 'year' },
    { name: 'word', label: '怎么样', kind: 'word' },
    { name: 'sentence', label: '写一句评语，本人看得到', kind: 'long', maxLength: 200 },
  ],
}

/** What stands there before anything is typed. */
export const emptyDraft = (nowMs: number): RecordDraft => ({
  minutes: '60',
  year: String(shanghaiParts(nowMs).year),
})

/** Midnight of a day as the calendar writes it: 2026-11-25. */
export function dayMs(text: string): number {
  const [year = 1970, month = 1, day = 1] = text.split('-').map(Number)
  return shanghaiInstant(year, month, day)
}

/** The last day that the calendar offers: papers run to it at most. */
export const LAST_DAY = '2099-12-31'

export const tomorrowMs = (nowMs: number): number => nowMs + DAY_MS

const isSpecialty = (code: string): code is SpecialtyCode => Object.hasOwn(SPECIALTIES, code)
const isWord = (code: string): code is EvaluationWord => Object.hasOwn(EVALUATION_WORDS, code)

type Read = (name: string) => string

const CONTENT: Readonly<Record<RecordKind, (read: Read) => Input | null>> = {
  training: (read) => ({
    kind: 'training',
    content: read('content'),
    organiser: read('organiser'),
    place: read('place'),
    minutes: Number(read('minutes')),
    onMs: dayMs(read('onDay')),
  }),
  credential: (read) => {
    const specialty = read('specialty')
    if (!isSpecialty(specialty)) return null
    return {
      kind: 'credential',
      specialty,
      name: read('name'),
      issuedBy: read('issuedBy'),
      number: read('number'),
      validUntilMs: dayMs(read('untilDay')),
    }
  },
  honour: (read) => ({
    kind: 'honour',
    name: read('name'),
    givenBy: read('givenBy'),
    reason: read('reason'),
    onMs: dayMs(read('onDay')),
  }),
  insurance: (read) => ({
    kind: 'insurance',
    name: read('name'),
    insurer: read('insurer'),
    validUntilMs: dayMs(read('untilDay')),
  }),
  evaluation: (read) => {
    const word = read('word')
    if (!isWord(word)) return null
    return { kind: 'evaluation', year: Number(read('year')), word, sentence: read('sentence') }
  },
}

/** What is to be sent; null while a question is open. */
export function contentOf(kind: RecordKind, draft: RecordDraft): Input | null {
  const read: Read = (name) => (draft[name] ?? '').trim()
  const open = RECORD_FIELDS[kind].some(({ name, optional }) => !optional && read(name) === '')
  return open ? null : CONTENT[kind](read)
}
