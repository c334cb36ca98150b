import fc from 'fast-check'
import { changeSettings, type WantedSetting } from '../../domain/town/change-settings'
import { contradictionOf } from '../../domain/town/contradictions'
import { SETTING_NAMES, SETTING_TABLE } from '../../domain/town/setting-table'
import { newTownConfig } from '../../domain/town/town-config'
import { settingsOf, TOWN_SETTINGS } from '../../domain/town/town-settings'
import { FIRST_RULES } from '../../src/features/session/first-rules'
import { refusalOf } from './support/refusal-of'
import { taken } from './support/taken'

const town = newTownConfig('341525111')

describe('the settings of a town', () => {
  test.each(SETTING_NAMES)('%s comes with a value that it may have', (name) => {
    const { default: value, min, max } = SETTING_TABLE[name]
    expect(settingsOf({ [name]: value })[name]).toBe(value)
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
  })

  test('a change holds, tells from what to what, and can be taken back', () => {
    const { config, changed } = taken(changeSettings(town, [{ name: 'maxWaves', value: 5 }]))
    expect(settingsOf(config.values)).toEqual({ ...TOWN_SETTINGS, maxWaves: 5 })
    expect(changed).toEqual([{ name: 'maxWaves', from: 3, to: 5 }])
    const back = taken(changeSettings(config, [{ name: 'maxWaves', value: null }]))
    expect(back.config).toEqual({ ...town, version: 2 })
  })

  test('one impossible value refuses all of them, and says what is possible', () => {
    const refused = changeSettings(town, [
      { name: 'maxWaves', value: 5 },
      { name: 'acceptHours', value: 0 },
    ])
    expect(refused).toEqual({
      ok: false,
      refusal: {
        code: 'SETTINGS.OUT_OF_RANGE',
        details: { label: '志愿者回复', min: 1, max: 168, unit: '小时' },
      },
    })
  })

  test('what contradicts another is refused with both names, and the table itself does not', () => {
    const contradicts = (value: number, also: readonly WantedSetting[] = []) =>
      changeSettings(town, [{ name: 'acceptHoursUrgent', value }, ...also])
    expect(contradicts(2)).toEqual({
      ok: false,
      refusal: {
        code: 'SETTINGS.CONTRADICT',
        details: {
          label: '志愿者回复（急事）',
          than: '突发事件必到：多久要有人到',
          is: '2 小时',
          limit: '1 小时',
        },
      },
    })
    expect(taken(contradicts(2, [{ name: 'arriveHoursEmergency', value: 2 }])).changed).toHaveLength(2)
    expect(contradictionOf(TOWN_SETTINGS, SETTING_NAMES)).toBeNull()
  })

  test('what is only said counts for no more than what was measured, and nobody for more than a day', () => {
    const change = (name: WantedSetting['name'], value: number) =>
      refusalOf(changeSettings(town, [{ name, value }]))
    expect([
      change('maxDeclaredMinutesPerRecord', 480),
      change('maxMinutesPerRecord', 200),
      change('maxMinutesPerDay', 470),
      change('maxOffersPerOrder', 5),
      change('revealAlertPerDay', 101),
      change('revealLimitPerDay', 29),
    ]).toEqual([null, ...Array(2).fill('SETTINGS.CONTRADICT'), null, ...Array(2).fill('SETTINGS.CONTRADICT')])
  })

  test('what changes nothing is not written', () => {
    expect(refusalOf(changeSettings(town, [{ name: 'maxWaves', value: 3 }]))).toBe('SETTINGS.NOTHING_CHANGED')
  })

  test('values put into the store past the product are as if they were not there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTING_NAMES), fc.double(), (name, value) => {
        const { min, max } = SETTING_TABLE[name]
        const holds = settingsOf({ [name]: value })[name]
        expect(holds >= min && holds <= max && Number.isInteger(holds)).toBe(true)
      }),
    )
  })
})

test('what a phone shows before it has heard of the server is what the table says', () => {
  expect(TOWN_SETTINGS).toMatchObject(FIRST_RULES)
})
