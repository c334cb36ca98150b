import fc from 'fast-check'
import { classifyWish } from '../../../domain/dispatch/classify/classify-wish'
import { MOST_PARTS, splitWishes } from '../../../domain/dispatch/classify/split-wishes'
import { lexiconOfTown } from '../../../domain/dispatch/classify/town-lexicon'
import type { SpecialtyCode } from '../../../domain/service/specialties'

type Cut = readonly (readonly [SpecialtyCode | null, string])[]

const cut = (text: string): Cut => splitWishes(text).map((part) => [part.specialty, part.text])

describe('a text with several wishes', () => {
  test.each<readonly [string, Cut]>([
    [
      '我要理发，还要量血压，再教教手机怎么用',
      [
        ['convenience', '我要理发'],
        ['health', '还要量血压'],
        ['skills', '再教教手机怎么用'],
      ],
    ],
    [
      '俺妈腿脚不好，想请人来给剃头，还要量个血压',
      [
        ['convenience', '俺妈腿脚不好，想请人来给剃头'],
        ['health', '俺妈腿脚不好，还要量个血压'],
      ],
    ],
    [
      '俺老两口又要剃头又要量血压',
      [
        ['convenience', '俺老两口又要剃头'],
        ['health', '俺老两口又要量血压'],
      ],
    ],
    [
      '先给俺剃头，推子要带上，另外量个血压。谢谢了！',
      [
        ['convenience', '先给俺剃头，推子要带上'],
        ['health', '另外量个血压。谢谢了！'],
      ],
    ],
    [
      '先给俺剃头。老头子躺在床上，还要量个血压',
      [
        ['convenience', '先给俺剃头'],
        ['health', '老头子躺在床上，还要量个血压'],
      ],
    ],
    [
      '剃头、教我刷医保码、看看脚气，仨事',
      [
        ['convenience', '剃头'],
        ['skills', '教我刷医保码'],
        ['health', '看看脚气，仨事'],
      ],
    ],
    [
      '我要理发，还要量血压，剃头的推子要带上',
      [
        ['convenience', '我要理发，剃头的推子要带上'],
        ['health', '还要量血压'],
      ],
    ],
  ])('is cut where another thing begins: %s', (text, parts) => {
    expect(cut(text)).toEqual(parts)
  })

  test.each([
    '想请人来理发',
    '我要理发，顺便把胡子也剃了',
    '请人去说和说和',
    '跟隔壁为了屋檐水吵了几回',
    '亲家母讲要十八万八再加一部车，俺家一年茶叶加栗子统共卖四万来块。能不能来个会讲理的，两头劝一劝',
    '家里有事，来个人',
    '',
    '，，。',
  ])('is not made of one wish: %s', (text) => {
    expect(splitWishes(text)).toEqual([])
  })

  test('with more than four is cut into four; the last one is for a person to read', () => {
    const parts = splitWishes('要理发，还要量血压，还要教手机，还要辅导作业，还要搬家具，还要唱戏')
    expect(parts.map(({ specialty }) => specialty)).toEqual(['convenience', 'health', 'skills', null])
    expect(parts[MOST_PARTS - 1]?.text).toBe('还要辅导作业，还要搬家具，还要唱戏')
  })

  test('names the duty that a part calls', () => {
    const parts = splitWishes('老父后事求个主事，另外堂屋灯管闪得厉害要修灯')
    expect(parts.map(({ fiveMust }) => fiveMust)).toEqual(['red_white_event', null])
  })

  test('is cut by the words that a town has taught as well', () => {
    const text = '想请人来打豆腐，还要量血压'
    const taught = lexiconOfTown([{ kind: 'specialty', word: '打豆腐', means: 'customs' }])
    expect(splitWishes(text, taught).map(({ specialty }) => specialty)).toEqual(['customs', 'health'])
  })
})

describe('what a wish is found to be', () => {
  test('names the parts of several', () => {
    const { intents, parts } = classifyWish(' 我要理发，还要量血压 ')
    expect(intents).toEqual(['several'])
    expect(parts.map(({ text }) => text)).toEqual(['我要理发', '还要量血压'])
  })

  test.each([
    ['a danger to life', '我要理发，还要量血压，我家着火了'],
    ['what may be one', '我要理发，还要量血压，老头子摔断了腿'],
    ['something refused', '我要理发，还要量血压，来人帮我看场子打牌缺角'],
    ['what is for the head alone', '我要理发，还要量血压，帮我往上反映征地补偿的事问清楚'],
    ['one wish', '想请人来理发'],
  ])('is never cut with %s in it', (_, text) => {
    expect(classifyWish(text).parts).toEqual([])
  })
})

/** No two begin with the same sign, so that what parts share at their beginning was shared on purpose. */
const PIECES = [
  '俺妈腿脚不好',
  '要理发',
  '还要量血压',
  '手机要人教',
  '再教教手机怎么用',
  '伢的作业也要辅导',
  '跟隔壁吵了架',
  '顺便搬家具',
  '家里乱得很',
  '谢谢了',
  '1',
]
const STOPS = ['，', ',', '。', '；', '、', '：', '！', ' ', '\n', '']
const texts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...STOPS)), {
    minLength: 1,
    selector: ([piece]) => piece,
  })
  .map((pieces) => pieces.flat().join(''))

const withoutStops = (text: string): string => text.replace(/[,，、：。;；!！?？\s]/g, '')

/** How often each sign stands in a text. */
const signs = (text: string): ReadonlyMap<string, number> =>
  [...text].reduce((found, sign) => found.set(sign, (found.get(sign) ?? 0) + 1), new Map<string, number>())

/** What all parts begin with. */
function sharedBeginning(parts: readonly string[]): string {
  const [first = '', ...others] = parts
  const differs = [...first].findIndex((sign, at) => others.some((other) => other[at] !== sign))
  return differs < 0 ? first : first.slice(0, differs)
}

describe('every text', () => {
  const parted = texts.map((text) => ({ text, parts: splitWishes(text) }))

  test('loses no clause: each stands in a part, with every sign as often as it was written', () => {
    fc.assert(
      fc.property(parted, ({ text, parts }) => {
        fc.pre(parts.length > 0)
        const bare = parts.map((part) => withoutStops(part.text))
        const clauses = text.split(/[,，、：。;；!！?？\s]+/).filter((clause) => clause !== '')
        for (const clause of clauses) {
          const whole = bare.some((part) => part.includes(clause))
          const cutInside = PIECES.some((piece) => piece !== clause && clause.includes(piece))
          expect(whole || cutInside).toBe(true)
        }
        // Only the shared beginning stands more than once.
        const start = withoutStops(text).indexOf(sharedBeginning(bare)) === 0 ? sharedBeginning(bare) : ''
        const once = [start, ...bare.map((part) => part.slice(start.length))].join('')
        expect(signs(once)).toEqual(signs(withoutStops(text)))
      }),
      { numRuns: 150 },
    )
  })

  test('keeps its order within a part, and its parts differ in kind', () => {
    fc.assert(
      fc.property(parted, ({ text, parts }) => {
        for (const part of parts) {
          let at = 0
          for (const sign of withoutStops(part.text)) {
            at = text.indexOf(sign, at) + 1
            expect(at).toBeGreaterThan(0)
          }
          expect(part.text.length).toBeLessThanOrEqual(text.length)
        }
        expect(parts.length === 1 || parts.length > MOST_PARTS).toBe(false)
        expect(new Set(parts.map(({ specialty }) => specialty)).size).toBe(parts.length)
      }),
      { numRuns: 150 },
    )
  })

  test('is read without breaking, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(splitWishes(text).length).toBeLessThanOrEqual(MOST_PARTS)
      }),
    )
  })
})
