import { createHash } from 'node:crypto'
import { CONSENTS } from '../../domain/privacy/consents'
import { mentionsHealth } from '../../domain/privacy/mentions-health'
import { fillPeriods, PRIVACY_NOTICE } from '../../domain/privacy/privacy-notice'
import { TOWN_SETTINGS } from '../../domain/town/town-settings'

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Words that people have agreed to, by version: a change of words without a new version is a consent to nothing. */
const AGREED = {
  privacy_notice: {
    version: 4,
    words: digest([{ ...PRIVACY_NOTICE, version: 0 }, CONSENTS.privacy_notice.text]),
  },
  health_facts: { version: 1, words: digest(CONSENTS.health_facts.text) },
  publish_hours: { version: 1, words: digest(CONSENTS.publish_hours.text) },
  count_party_hours: { version: 1, words: digest(CONSENTS.count_party_hours.text) },
}

describe('the privacy notice', () => {
  test('is agreed to in the words of its version', () => {
    expect(AGREED).toEqual({
      privacy_notice: { version: PRIVACY_NOTICE.version, words: 'db7e8029f2cea40d' },
      health_facts: { version: CONSENTS.health_facts.version, words: 'ad9be523c67f8208' },
      publish_hours: { version: CONSENTS.publish_hours.version, words: '3bae0f98263f48f1' },
      count_party_hours: { version: CONSENTS.count_party_hours.version, words: '3e0a56a287eb9587' },
    })
  })

  test('tells of every kind of data what for, who sees it and how long, with the town’s own periods', () => {
    for (const { what, why, who, kept } of PRIVACY_NOTICE.items) {
      const words = [what, why, fillPeriods(who, TOWN_SETTINGS), fillPeriods(kept, TOWN_SETTINGS)]
      for (const text of words) expect(text).toMatch(/^[^{}]{2,}$/)
    }
    expect(fillPeriods('{contactKeptDays} 天', TOWN_SETTINGS)).toBe('180 天')
  })
})

describe('words of health', () => {
  test.each(['腿脚不便', '有高血压', '卧床半年', '吃低保'])('%s is one', (text) => {
    expect(mentionsHealth(text)).toBe(true)
  })
  test.each(['', '头发三个月没剪', '请带梯子', '门口有狗'])('“%s” is none', (text) => {
    expect(mentionsHealth(text)).toBe(false)
  })
})
