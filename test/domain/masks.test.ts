import fc from 'fast-check'
import { politeName, surname } from '../../domain/people/names'
import { groupOf } from '../../domain/privacy/group-of'
import { maskName, maskPhone } from '../../domain/privacy/mask'
import { maskText } from '../../domain/privacy/mask-text'

const HIDDEN = '（号码已隐藏）'

describe('a name', () => {
  test.each([
    ['张三', '张*'],
    ['张国强', '张**'],
    ['欧阳娜娜', '欧阳**'],
    ['诸葛亮', '诸葛*'],
    ['欧阳', '欧*'],
    ['阿依古丽·买买提', '阿*******'],
    ['张', '张*'],
    ['👵奶奶', '👵**'],
    ['𠮷田', '𠮷*'],
    ['王芳（大）', '王****'],
    ['（王芳）', '（***'],
    ['Anna Li', 'A******'],
    ['', '*'],
  ])('%s is shown as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  test('of any kind never shows more than the family name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        const masked = maskName(name)
        expect(masked.replace(/\*+$/, '').length).toBeLessThanOrEqual(surname(name).length)
        expect(masked.endsWith('*')).toBe(true)
        if (name.length > 0 && !name.includes('*')) expect(masked).not.toBe(name)
      }),
    )
  })
})

describe('how one speaks of a volunteer', () => {
  test.each([
    ['李长福', '李师傅'],
    ['欧阳建国', '欧阳师傅'],
    ['司马光', '司马师傅'],
    ['欧阳', '欧师傅'],
    ['王', '王师傅'],
    ['阿依古丽·买买提', '阿师傅'],
    ['👵奶奶', '👵师傅'],
  ])('%s is %s', (name, polite) => {
    expect(politeName(name)).toBe(polite)
  })
})

describe('of an address', () => {
  test.each([
    ['花园组，老槐树旁', '花园组'],
    ['界岭组老槐树旁第二家', '界岭组'],
    ['老槐树旁，花园组', ''],
    ['新屋', ''],
    ['', ''],
  ])('%s a list has “%s”', (address, group) => {
    expect(groupOf(address)).toBe(group)
  })
})

describe('a telephone number', () => {
  test.each([
    ['13800005678', '138****5678'],
    ['05645021123', '0564-****123'],
    ['0564-5021123', '0564-****123'],
    ['010-12345678', '010-****678'],
    ['12345', '****'],
    ['', '****'],
  ])('%s is shown as %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  test('of a landline is never shown whole', () => {
    for (const phone of ['0564-5021234', '05645021234', '0101-12345678']) {
      const masked = maskPhone(phone)
      expect(masked).toContain('****')
      expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(7)
    }
  })
})

describe('numbers in what people write', () => {
  test.each([
    ['a mobile', '13800001111'],
    ['with spaces', '138 0000 1111'],
    ['with dashes', '138-0000-1111'],
    ['with a space after each digit', '1 3 8 0 0 0 0 1 1 1 1'],
    ['in full width', '１３８００００１１１１'],
    ['in mixed width', '1３8０0００1１11'],
    ['with full-width spaces', '138　0000　1111'],
    ['with full-width dashes', '１３８－００００－１１１１'],
    ['with dots', '138.0000.1111'],
    ['an ID number', '341525199001010000'],
    ['an ID number that ends in X', '34152519900101000X'],
    ['an ID number that ends in a full-width x', '３４１５２５１９９００１０１０００ｘ'],
    ['an ID number in parts', '341525 19900101 0000'],
    ['a bank card of 16', '6222021234567890'],
    ['a bank card of 19, in fours', '6222 0212 3456 7890 123'],
    ['a landline', '0564-5021234'],
    ['a landline without a dash', '05645021234'],
    ['with signs that are not seen', '138\u200b0013\u200b8000'],
    ['with full-width commas', '138，0013，8000'],
    ['with strokes', '138/0013/8000'],
    ['with many signs', '138 - - 0013 8000'],
    ['in circles', '①③⑧⓪⓪①③⑧⓪⓪⓪'],
    ['in letters of mathematics', '𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎'],
    ['a card of 17', '62220212345678901'],
  ])('%s is hidden', (_what, number) => {
    expect(maskText(`打${number}找我`)).toBe(`打${HIDDEN}找我`)
    expect(maskText(number)).toBe(HIDDEN)
  })

  const digitsOfMobile = fc.tuple(
    fc.constantFrom('3', '5', '7', '8', '9'),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 }),
  )
  const gap = (most: number) =>
    fc.string({ unit: fc.constantFrom(' ', '　', '-', '－', '—'), maxLength: most })

  const spacedMobiles = (most: number) =>
    digitsOfMobile.chain(([second, rest]) =>
      fc
        .array(gap(most), { minLength: 10, maxLength: 10 })
        .map((gaps) => [...`1${second}${rest}`].map((digit, at) => digit + (gaps[at] ?? '')).join('')),
    )

  const alwaysHides = (numbers: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(numbers, (number) => {
        expect(maskText(`打${number}找我`)).toBe(`打${HIDDEN}找我`)
      }),
      { numRuns: 500 },
    )

  test('any mobile with one space or dash between any digits is hidden', () => {
    alwaysHides(spacedMobiles(1))
  })

  test('any mobile with a few spaces and dashes between its digits is hidden', () => {
    alwaysHides(spacedMobiles(3))
  })

  test('a landline written in parts or with brackets is hidden', () => {
    expect(['0564 502 1234', '(0564)5021234', '（0564）5021234'].map(maskText)).toEqual([
      HIDDEN,
      HIDDEN,
      HIDDEN,
    ])
  })

  test('several in one text are hidden each', () => {
    expect(maskText('我13800001111，他13900002222，家里0564-5021234')).toBe(
      `我${HIDDEN}，他${HIDDEN}，家里${HIDDEN}`,
    )
  })

  test('hiding twice hides no more', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'01389 -理发X号'), maxLength: 60 }), (text) => {
        expect(maskText(maskText(text))).toBe(maskText(text))
      }),
    )
  })

  test('what is no such number stays as it was written', () => {
    const kept = '2026年11月23日 8:30到10点，３个人，搬100斤米，3组15号，　理　发　ＡＢＣ'
    expect(maskText(kept)).toBe(kept)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[\d０-９]/g, '')
        expect(maskText(plain)).toBe(plain)
      }),
    )
  })
})
