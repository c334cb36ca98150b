import fc from 'fast-check'
import { bareTitle, TITLE_PREFIX, withTitlePrefix } from '../../../domain/activity/title-prefix'

const joint = fc.constantFrom('', ' ', '·', '：', '　', '—')
/** Texts full of what makes trouble: the prefix itself, its ends, joints and quotes. */
const troubled = fc
  .array(fc.constantFrom(TITLE_PREFIX, '站', '所', '“', '”', '"', '（', '）', '·', ' ', '：', '义诊日'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

test('every title begins with the prefix exactly once, however often it is saved', () => {
  const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), troubled)
  fc.assert(
    fc.property(typed, (text) => {
      const title = withTitlePrefix(text)
      expect(title.startsWith(TITLE_PREFIX)).toBe(true)
      expect(title.slice(TITLE_PREFIX.length).startsWith(TITLE_PREFIX)).toBe(false)
      expect(withTitlePrefix(title)).toBe(title)
      expect(bareTitle(title)).toBe(bareTitle(text))
    }),
  )
})

test('written before it by hand, once or more, in whatever signs, it stands there once', () => {
  fc.assert(
    fc.property(fc.array(joint, { minLength: 1, maxLength: 4 }), joint, (joints, before) => {
      const typed = `${before}${joints.map((sign) => `${TITLE_PREFIX}${sign}`).join('')}义诊日`
      expect(withTitlePrefix(typed)).toBe(`${TITLE_PREFIX}义诊日`)
    }),
  )
})

test.each([
  ['“学雷锋”月·第一场', '“学雷锋”月·第一场'],
  ['站长培训', '站长培训'],
  [`${TITLE_PREFIX}站：扫村路`, '扫村路'],
  [`“${TITLE_PREFIX}”义诊日`, '义诊日'],
  [`“${TITLE_PREFIX}义诊日”`, '义诊日'],
  [`${TITLE_PREFIX}“邻里邻好”活动`, '“邻里邻好”活动'],
  [` ${TITLE_PREFIX} `, ''],
])('%s is called %s', (typed, name) => {
  expect(bareTitle(typed)).toBe(name)
})
