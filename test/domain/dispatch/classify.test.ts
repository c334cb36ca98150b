import fc from 'fast-check'
import { classifyWish } from '../../../domain/dispatch/classify/classify-wish'
import { EMERGENCY_NUMBERS } from '../../../domain/dispatch/classify/emergency-words'
import { MOST_SPECIALTIES, MOST_WORDS } from '../../../domain/dispatch/classify/rank-specialties'
import { REFUSED_WISHES } from '../../../domain/dispatch/classify/refused-wishes'
import { skipsReview } from '../../../domain/dispatch/skips-review'
import { SPECIALTY_CODES } from '../../../domain/service/specialties'
import {
  ALARM_ALL_THE_SAME,
  DANGER_BESIDE_REFUSED,
  FIVE_MUST_WISHES,
  type LabelledRequest,
  LIKE_REFUSED,
  NO_ALARM,
  REQUESTS,
  STILL_REFUSED,
} from '../../fixtures/requests'

const show = ({ no, text }: LabelledRequest): string => `${no} ${text.slice(0, 20)}`

/** Numbers of the requests that break a rule, so that a failure names them all at once. */
const breaking = (rule: (request: LabelledRequest) => boolean): readonly string[] =>
  REQUESTS.filter((request) => !rule(request)).map(show)

describe('the 72 requests in villagers’ own words', () => {
  test('are all there, numbered without a gap', () => {
    expect(REQUESTS.map(({ no }) => no)).toEqual(Array.from({ length: 72 }, (_, at) => at + 1))
  })

  test('at least 85 of 100 clear ones are understood at first', () => {
    const clear = REQUESTS.filter(({ no, specialties }) => no <= 30 && specialties.length > 0)
    const understood = clear.filter(({ text, specialties }) => {
      const [first] = classifyWish(text).specialties
      return first !== undefined && specialties.includes(first.code)
    })
    expect(clear).toHaveLength(30)
    expect(understood.length / clear.length).toBeGreaterThanOrEqual(0.85)
  })

  test('dialect, slips of the pen and pinyin are understood like plain words', () => {
    const misread = REQUESTS.filter(({ no }) => no >= 49 && no <= 57).filter(({ text, specialties }) => {
      const [first] = classifyWish(text).specialties
      return first !== undefined && !specialties.includes(first.code)
    })
    expect(misread.map(show)).toEqual([])
  })

  test('every danger to life says: telephone first, and names the number', () => {
    expect(
      breaking(({ text, emergency }) => {
        if (!emergency) return true
        const found = classifyWish(text)
        return found.emergency === 'call_first' && found.urgent && found.emergencyKind !== null
      }),
    ).toEqual([])
  })

  test('what is not marked as a danger to life does not ring the alarm', () => {
    expect(
      breaking(({ text, emergency }) => emergency === true || classifyWish(text).emergency !== 'call_first'),
    ).toEqual([])
  })

  test('what must never become an ordinary order is never dispatched by the machine', () => {
    expect(breaking(({ text, never }) => !never || classifyWish(text).decision !== 'auto')).toEqual([])
  })

  test('what a person has to look at is never dispatched by the machine', () => {
    expect(breaking(({ text, ask }) => !ask || classifyWish(text).decision !== 'auto')).toEqual([])
  })

  test('what is refused has something better to turn to', () => {
    const refused = REQUESTS.filter(({ text }) => classifyWish(text).decision === 'refuse')
    expect(refused.map(({ no }) => no)).toEqual([63, 64, 65, 66, 68, 69, 70, 71])
    for (const { text } of refused) {
      const { refusal } = classifyWish(text)
      expect(refusal && REFUSED_WISHES[refusal].advice).toMatch(/[。]$/)
    }
  })

  test('every kind of five-must is heard', () => {
    expect(
      breaking(({ text, fiveMust }) => {
        if (fiveMust === undefined) return true
        return classifyWish(text).fiveMustArrive === fiveMust
      }),
    ).toEqual([])
  })

  test('clear requests that are no duty are not made one', () => {
    expect(
      breaking(
        ({ no, text, fiveMust }) =>
          no > 30 || fiveMust !== undefined || classifyWish(text).fiveMustArrive === null,
      ),
    ).toEqual([])
  })

  test('what is urgent sounds urgent', () => {
    expect(breaking(({ text, urgent }) => !urgent || classifyWish(text).urgent)).toEqual([])
  })

  test('are understood the same way every time', () => {
    for (const { text } of REQUESTS) expect(classifyWish(text)).toEqual(classifyWish(text))
  })

  test('name the words that speak for what was understood', () => {
    for (const { text } of REQUESTS)
      for (const { code, score, words } of classifyWish(text).specialties) {
        expect(SPECIALTY_CODES).toContain(code)
        expect(score).toBeGreaterThan(0)
        expect(words.length).toBeGreaterThan(0)
      }
  })
})

describe('what is refused', () => {
  test.each(DANGER_BESIDE_REFUSED)(
    'danger comes before it: $text',
    ({ text, decision, fiveMust, emergency }) => {
      const found = classifyWish(text)
      expect(found).toMatchObject({ decision, fiveMustArrive: fiveMust ?? null })
      expect(found.emergency === 'call_first').toBe(emergency === true)
    },
  )

  test.each(LIKE_REFUSED)('an ordinary wish is not: %s', (text) => {
    expect(classifyWish(text).decision).not.toBe('refuse')
  })

  test.each(STILL_REFUSED)('a forbidden one is: %s', (text) => {
    expect(classifyWish(text)).toMatchObject({ decision: 'refuse', forTeams: false })
  })

  test('an ordinary wish beside a forbidden one goes to the station, and to no team by itself', () => {
    expect(classifyWish('理发，加微信abc123')).toMatchObject({
      decision: 'ask',
      refusal: 'advertisement',
      forTeams: false,
    })
  })
})

describe('五必到 in villagers’ own words', () => {
  test.each(FIVE_MUST_WISHES)('$text', ({ text, decision, fiveMust, emergency }) => {
    const found = classifyWish(text)
    expect(found).toMatchObject({ decision, fiveMustArrive: fiveMust ?? null })
    expect(found.emergency === 'call_first').toBe(emergency === true)
  })

  test.each(NO_ALARM)('no alarm: %s', (text) => {
    expect(classifyWish(text).emergency).not.toBe('call_first')
  })

  test.each(ALARM_ALL_THE_SAME)('an alarm all the same: %s', (text) => {
    expect(classifyWish(text).emergency).toBe('call_first')
  })
})

describe('how a wish is read', () => {
  const read = (text: string) => classifyWish(text)
  const first = (text: string) => read(text).specialties[0]?.code ?? null

  test('what somebody does not want does not count', () => {
    expect(first('不用理发了')).toBeNull()
    expect(first('不要理发，想量血压')).toBe('health')
  })

  test.each([
    '理发不要',
    '电饭锅不用修了',
    '血压不量了',
    '春联不写了',
    '暂时不想理发',
    '理发的不来也行',
    '不用理发了',
  ])('what is taken back in the same breath goes out to nobody: %s', (text) => {
    expect(read(text).decision).toBe('ask')
  })

  test('numbers are neither words nor readings', () => {
    for (const number of ['13240256567', '１３２ ４０２５６５６７', '一三二四零二五六五六七']) {
      const found = read(`想量血压，电话${number}`)
      expect(found).toMatchObject({
        emergency: 'none',
        decision: 'auto',
        masked: '想量血压，电话（号码已隐藏）',
      })
      for (const { words } of found.specialties)
        expect(words.join('')).not.toMatch(/\d|[一二三四五六七八九零]{2}/)
    }
  })

  test('few specialties are named, each by few words', () => {
    const { specialties } = read(REQUESTS.map(({ text }) => text).join('，'))
    expect(specialties.length).toBeLessThanOrEqual(MOST_SPECIALTIES)
    for (const { words } of specialties) expect(words.length).toBeLessThanOrEqual(MOST_WORDS)
  })

  test('two things at once go to a person', () => {
    expect(read('又要理发又要量血压')).toMatchObject({ intents: ['several'], decision: 'ask' })
  })

  test('works of the government go to a person, whatever other words say', () => {
    expect(read('修路要清理垃圾')).toMatchObject({ decision: 'ask' })
  })

  test('letters alone are a guess, however good', () => {
    expect(read('lifa')).toMatchObject({ specialties: [{ code: 'convenience' }], decision: 'ask' })
    expect(read('理发').decision).toBe('auto')
  })

  test('a danger to life is not dispatched as a haircut', () => {
    expect(read('来个理发的，我家着火了')).toMatchObject({
      emergency: 'call_first',
      emergencyKind: 'fire',
      decision: 'ask',
    })
  })

  test('the numbers that are shown are those of the state', () => {
    expect(EMERGENCY_NUMBERS).toEqual({ fire: '119', ambulance: '120', police: '110' })
  })

  test('full-width letters, spaces and pictures in between do not hide a word', () => {
    for (const text of ['理 发', '　理　发　', '理🙏发', '理\n发']) expect(first(text)).toBe('convenience')
  })

  test('numbers are hidden from what is kept', () => {
    const { masked } = read('  我身份证341525190001010000电话１３８ ０００0-1111住界岭组 ')
    expect(masked).toBe('我身份证（号码已隐藏）电话（号码已隐藏）住界岭组')
  })
})

describe('random garbage', () => {
  const lookalikes = fc.constantFrom(
    '{',
    '}',
    '"$gt"',
    '<script>',
    '=1+1',
    '\u0000',
    '１３',
    '𠮷',
    '😀',
    '　',
    "'--",
    '%',
  )
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(lookalikes, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({
      unit: fc.constantFrom('的', '了', '我', '来', '有', '人', '个', '他', '是', '请'),
      maxLength: 80,
    }),
    fc.json(),
  )

  test('never throws and is never dispatched by the machine', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        expect(classifyWish(text).decision).not.toBe('auto')
      }),
      { numRuns: 300 },
    )
  })

  test('a very long text is read like a short one', () => {
    const long = '请来人帮忙'.repeat(4_000)
    expect(classifyWish(long)).toMatchObject({ specialties: [], decision: 'ask' })
    expect(classifyWish(`${long}理发`).specialties.map(({ code }) => code)).toContain('convenience')
  })
})

describe('what names a specialty clearly and asks for nothing', () => {
  const goesOut = (text: string) => skipsReview({ found: classifyWish(text), despiteRefusal: false })

  test.each([
    ['asked only', '发工资了吗'],
    ['told', '血压很正常'],
    ['praised', '师傅理发理得好'],
    ['praised', '广场舞跳得真好'],
    ['praised', '春联写得漂亮'],
    ['done', '水管修好了'],
    ['thanked for', '感谢志愿者帮我剪头发'],
    ['a fraud', '教手机刷单赚钱'],
    ['trade', '卖降压药'],
    ['a fire', '有人放火烧秸秆'],
  ])('is read by a person where it is %s: %s', (_, text) => {
    expect(goesOut(text)).toBe(false)
  })

  test.each(['帮我理发谢谢', '灯不亮了能来修吗'])(
    'but a wish that is polite or put as a question goes out: %s',
    (text) => {
      expect(goesOut(text)).toBe(true)
    },
  )

  test('a medicine that only a doctor gives is refused, though health is named', () => {
    expect(classifyWish('给我配点降压药')).toMatchObject({ decision: 'refuse', refusal: 'prescription' })
    expect(classifyWish('给猪配点药').refusal).toBeNull()
  })

  test('fire is a danger, whatever is burnt', () => {
    expect(classifyWish('有人放火烧秸秆')).toMatchObject({ emergency: 'call_first', emergencyKind: 'fire' })
    expect(classifyWish('田里有人烧秸秆').emergency).not.toBe('none')
  })

  test.each(['低保被取消了', '医保被取消了', '公交取消了', '取消低保太不公平'])(
    'what was taken away from somebody is no order that he takes back: %s',
    (text) => expect(classifyWish(text).intents).not.toContain('cancel'),
  )

  test.each(['取消', '那个理发取消', '低保不问了，理发的单子取消'])('and this is one: %s', (text) =>
    expect(classifyWish(text).intents).toContain('cancel'),
  )

  test('a wedding that wants hands is the duty', () => {
    expect(classifyWish('女儿出嫁缺人帮忙').fiveMustArrive).toBe('red_white_event')
  })
})
