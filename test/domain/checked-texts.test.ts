import fc from 'fast-check'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { wordsHeldBy } from '../../domain/order/words-check'
import { PICTURES } from '../../domain/pictures/picture-table'
import { orderView } from '../../domain/views/order-view'
import { ACTIONS, isActionName, isCommand } from '../../types/actions'
import { CHECKED_TEXTS, checkedTextsOf, EXEMPT_TEXTS, UNCHECKED_ACTIONS } from '../../types/texts'
import { anActor, anAssignment, anOrder, NOW, SETTINGS } from '../fixtures/builders'
import { stringFields } from './support/string-fields'

const COMMANDS = Object.keys(ACTIONS).filter(isActionName).filter(isCommand)
const FIELDS = new Set(COMMANDS.flatMap((action) => stringFields(ACTIONS[action].input)))

describe('every text that a command takes', () => {
  test.each(COMMANDS)('%s: each is checked, or it is said why it is not', (action) => {
    const unknown = stringFields(ACTIONS[action].input).filter(
      (field) => !CHECKED_TEXTS.includes(field) && !Object.hasOwn(EXEMPT_TEXTS, field),
    )
    expect(unknown).toEqual([])
  })

  test('stands in one of the two tables, and nothing else does', () => {
    const exempt = Object.keys(EXEMPT_TEXTS)
    expect([...CHECKED_TEXTS, ...exempt].sort()).toEqual([...FIELDS].sort())
    expect(Object.keys(UNCHECKED_ACTIONS).filter((each) => !isActionName(each))).toEqual([])
  })

  test('a file is taken only as a table, and a picture only where it is said who sees it and how long', () => {
    const isFile = (field: string) => /photo|picture|image|file|media|url/i.test(field)
    expect([...FIELDS].filter(isFile).sort()).toEqual(['file', 'fileName', 'picture'])
    const takers = COMMANDS.filter((action) => stringFields(ACTIONS[action].input).includes('picture'))
    expect(takers).toEqual(Object.keys(PICTURES))
    for (const { who, keptMs } of Object.values(PICTURES)) {
      expect(who).toContain('微信查过以后')
      expect(keptMs).toBeLessThanOrEqual(365 * DAY_MS)
    }
  })

  test('is found wherever it stands in what was sent', () => {
    const text = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(
        fc.constantFrom(...CHECKED_TEXTS),
        text,
        fc.integer({ min: 0, max: 4 }),
        (field, words, depth) => {
          let sent: unknown = { [field]: words, orderId: 'o1' }
          for (let level = 0; level < depth; level += 1) sent = level % 2 ? [sent] : { reason: sent }
          expect(checkedTextsOf(sent)).toEqual([words])
        },
      ),
    )
  })
})

describe('words that nobody has let through', () => {
  const written = anOrder({ needText: '请带把剪刀', urgent: false })

  test('are kept from those who come; of who is in danger nothing is', () => {
    expect(wordsHeldBy('unchecked', written)).toEqual({ wordsHeld: 'unchecked' })
    expect(wordsHeldBy('review', written)).toEqual({ wordsHeld: 'doubtful' })
    expect(wordsHeldBy('pass', written)).toEqual({})
    for (const verdict of ['review', 'risky', 'unchecked'] as const) {
      expect(wordsHeldBy(verdict, { ...written, needText: '' })).toEqual({})
      expect(wordsHeldBy(verdict, { ...written, urgent: true })).toEqual({})
      expect(wordsHeldBy(verdict, { ...written, fiveMust: 'emergency' })).toEqual({})
    }
  })

  test.each([
    ['volunteer', 'v1', null],
    ['villager', 'guilan', '请带把剪刀'],
    ['station_head', 'h', '请带把剪刀'],
    ['town_coordinator', 't', '请带把剪刀'],
  ] as const)('%s reads them, or that they are kept back', (role, id, needText) => {
    const order = {
      ...written,
      wordsHeld: 'doubtful' as const,
      status: 'accepted' as const,
      assignments: [anAssignment('v1', 'accepted')],
    }
    const context = { atMs: NOW, settings: SETTINGS, stationPhone: '', requester: null }
    expect(orderView(order, { ...context, actor: anActor(role, id) })).toMatchObject({
      needText,
      wordsHeld: 'doubtful',
    })
    expect(orderView({ ...order, wordsHeld: null }, { ...context, actor: anActor(role, id) })).toMatchObject({
      needText: '请带把剪刀',
      wordsHeld: null,
    })
  })
})
