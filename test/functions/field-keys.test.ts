import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { fieldKeys, readFieldKeys } from '../../cloudfunctions/_core/store/sealing/field-keys'
import { phoneMark, phoneMarks } from '../../cloudfunctions/_core/store/sealing/phone-marks'
import { openDocument, sealDocument } from '../../cloudfunctions/_core/store/sealing/seal-document'
import { openText, sealText } from '../../cloudfunctions/_core/store/sealing/seal-text'
import { SEALED_COLLECTIONS, SEALED_FIELDS } from '../../cloudfunctions/_core/store/sealing/sealed-fields'
import { undeployable } from '../../config/functions/check-deployable'

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`
const [A, B] = [key('a'), key('b')]

describe('keys of the environment', () => {
  test.each([
    ['没有设密钥', undefined],
    ['没有设密钥', ' , '],
    ['编号不对', 'Schlüssel:abcd'],
    ['32 个字节', 'a:c2hvcnQ='],
    ['编号一样', `${key('a')},${key('a')}`],
  ])('%s', (words, text) => {
    expect(() => readFieldKeys(text)).toThrow(words)
  })

  test('without one’s own nothing is deployed, and it says why', () => {
    expect(undeployable({ TCB_ENV_ID: 'e' })).toContain('没有设密钥')
    expect(undeployable({ FIELD_KEYS: A })).toContain('TCB_ENV_ID')
    expect(undeployable({ TCB_ENV_ID: 'e', FIELD_KEYS: key('demo') })).toContain('演示用的密钥')
    expect(undeployable({ TCB_ENV_ID: 'e', FIELD_KEYS: `${A},${B}` })).toBeNull()
  })

  describe('in the cloud', () => {
    const before = { ...process.env }
    afterEach(() => {
      process.env = { ...before }
    })
    test('the key of the demonstration opens nothing', () => {
      process.env.FIELD_KEYS = key('demo')
      process.env.TENCENTCLOUD_SECRETID = 'AKID'
      expect(() => fieldKeys()).toThrow('演示用的密钥')
      process.env.TENCENTCLOUD_SECRETID = 'local'
      expect(fieldKeys()).toHaveLength(1)
    })
  })
})

/** Every field that lies under a key, by its collection. */
const SEALED = SEALED_COLLECTIONS.flatMap((name) => SEALED_FIELDS[name].map((path) => [name, path] as const))

/** A document in which one field says something. */
const saying = ([step, ...rest]: readonly string[], words: string): unknown => {
  if (step === undefined) return words
  return step === '[]' ? [saying(rest, words), saying(rest, words)] : { [step]: saying(rest, words) }
}

describe('a sealed text', () => {
  test.each(SEALED)('%s: nobody without the key reads %s where it lies', (name, path) => {
    process.env.FIELD_KEYS = A
    const document = { ...Object(saying(path.split('.'), '老槐树旁')), _id: 'x' }
    const lies = sealDocument(name, document)
    expect(JSON.stringify(lies)).not.toContain('老槐树')
    expect(openDocument(name, lies)).toEqual(document)
  })

  test('whatever it says, opens with any of the keys, in its own place only, and is never twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const sealed = sealText(text, 'orders/o1/needText', readFieldKeys(A))
        expect(openText(sealed, 'orders/o1/needText', readFieldKeys(`${B},${A}`))).toBe(text)
        expect(() => openText(sealed, 'orders/o2/needText', readFieldKeys(A))).toThrow('打不开')
        expect(() => openText(sealed, 'orders/o1/needText', readFieldKeys(B))).toThrow('“a”')
        expect(sealText(text, 'orders/o1/needText', readFieldKeys(A))).not.toBe(sealed)
      }),
      { numRuns: 50 },
    )
  })

  test('a telephone is found under every key there is, and not told by its mark', () => {
    const keys = readFieldKeys(`${A},${B}`)
    const marks = phoneMarks('13800001001', keys)
    expect(marks).toEqual([phoneMark('13800001001', keys), phoneMark('13800001001', readFieldKeys(B))])
    expect(marks.join()).not.toContain('1380000')
  })

  test('documents of any shape come back as they were', () => {
    process.env.FIELD_KEYS = A
    fc.assert(
      fc.property(
        fc.constantFrom('people', 'orders', 'volunteer_applications', 'teams'),
        fc.record({
          contact: fc.oneof(fc.constant(null), fc.record({ phone: fc.string(), addressText: fc.string() })),
          needText: fc.oneof(fc.string(), fc.integer()),
          assignments: fc.oneof(fc.constant('damaged'), fc.array(fc.record({ phone: fc.string() }))),
          statement: fc.option(fc.record({ guardian: fc.option(fc.record({ phone: fc.string() })) })),
        }),
        (collection, fields) => {
          const document = { ...fields, _id: 'x' }
          expect(openDocument(collection, sealDocument(collection, document))).toEqual(document)
        },
      ),
      { numRuns: 100 },
    )
  })
})
