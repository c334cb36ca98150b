import { clinicDay, drafted } from './support/activities'
import { accept, CHANGFU, DOUSHAHE, GUILAN, HEAD, wantedIn } from './support/orders'
import { STATION_WORDS } from './support/teams'
import { person, startTown, type Town } from './support/town'
import { answerWith, DOUBTFUL, errand, mindWords, RISKY, spoilChecks } from './support/words'

const DASHAN = person('zhao-dashan')

describe('what is written for others', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(async () => {
    await town.renew()
    await mindWords(town)
  })
  afterAll(() => town.stop())

  const submit = async (more: object) =>
    town.call(GUILAN, 'order.submit', { wanted: await wantedIn(town, 2), ...more })
  /** As one reads it who has accepted. */
  const readBy = async (orderId: string) => {
    const { items } = await town.ok(DASHAN, 'assignment.list', { view: 'tasks' })
    const mine = items.find(({ order }) => order.id === orderId)
    return town.ok(DASHAN, 'assignment.get', { assignmentId: mine?.assignmentId ?? '' })
  }
  const taken = async (text: string) => {
    const orderId = await errand(town, text)
    await accept(town, DASHAN, orderId)
    return orderId
  }

  test('fine_words_reach_those_who_come', async () => {
    expect(await readBy(await taken('买两斤盐'))).toMatchObject({ needText: '买两斤盐', wordsHeld: null })
  })

  test('risky_words_are_refused_and_nothing_is_written', async () => {
    const refused = await submit({ menuItemCode: 'errands', needText: `买盐，${RISKY}` })
    expect(refused).toMatchObject({ ok: false, error: { code: 'TEXT.NOT_ACCEPTED' } })
    expect(refused.ok ? '' : refused.error.message).toContain('写的都还在')
    expect(await town.documents('orders')).toEqual([])
  })

  test('doubtful_words_wait_for_the_head_the_order_does_not', async () => {
    const orderId = await taken(DOUBTFUL)
    expect(await readBy(orderId)).toMatchObject({ needText: null, wordsHeld: 'doubtful' })
    expect(await town.ok(HEAD, 'order.get', { orderId })).toMatchObject({ needText: DOUBTFUL })
    const { items } = await town.ok(HEAD, 'order.list', { view: 'todo' })
    expect(items).toMatchObject([{ id: orderId, attention: 'words' }])
    await town.ok(HEAD, 'order.clearWords', { orderId })
    expect(await readBy(orderId)).toMatchObject({ needText: DOUBTFUL, wordsHeld: null })
    expect((await town.ok(HEAD, 'order.list', { view: 'todo' })).items).toEqual([])
  })

  test.each([
    ['a time-out', () => spoilChecks(town, 'timeout-before')],
    ['a busy system', () => spoilChecks(town, 'reported-failed')],
    ['a quota that is used up', () => answerWith(town, 45009)],
  ])('%s_keeps_the_words_back_until_a_job_has_asked_again', async (_, spoil) => {
    await spoil()
    const orderId = await taken('买两斤盐')
    expect(await readBy(orderId)).toMatchObject({ needText: null, wordsHeld: 'unchecked' })
    await town.fire('jobs')
    expect(await readBy(orderId)).toMatchObject({ wordsHeld: 'unchecked' })
    await spoilChecks(town, null)
    await answerWith(town, null)
    await town.fire('jobs')
    await town.fire('jobs')
    expect(await readBy(orderId)).toMatchObject({ needText: '买两斤盐', wordsHeld: null })
    expect(await town.documents('words_to_check')).toEqual([])
  })

  test('after_two_hours_without_an_answer_the_head_reads_them', async () => {
    await answerWith(town, -1)
    const orderId = await taken('买两斤盐')
    await town.advance(2.1)
    await town.fire('jobs')
    expect(await town.ok(HEAD, 'order.get', { orderId })).toMatchObject({ wordsHeld: 'doubtful' })
    expect(await town.documents('words_to_check')).toEqual([])
    expect((await town.ok(HEAD, 'notice.list', {})).items[0]?.text).toContain('写的话')
  })

  test('an_older_answer_that_says_risky_by_its_number_is_a_no', async () => {
    await answerWith(town, 87014)
    expect(await submit({ menuItemCode: 'errands', needText: '买盐' })).toMatchObject({
      error: { code: 'TEXT.NOT_ACCEPTED' },
    })
  })

  test('who_is_in_danger_is_never_held_up_and_those_who_come_read_every_word', async () => {
    const cry = await submit({ wish: `我家着火了，${RISKY}` })
    expect(cry.ok).toBe(true)
    await answerWith(town, -1)
    const flood = await submit({ menuItemCode: 'disaster_help', needText: '水进屋了' })
    expect(flood.ok).toBe(true)
    const orderId = flood.ok ? flood.data.orderId : ''
    expect(await town.ok(HEAD, 'order.get', { orderId })).toMatchObject({
      needText: '水进屋了',
      wordsHeld: null,
    })
    expect(await town.documents('words_to_check')).toEqual([])
  })

  test('a_command_sent_again_gets_its_first_answer_whatever_the_platform_says_by_then', async () => {
    const once = { menuItemCode: 'errands', needText: DOUBTFUL, wanted: await wantedIn(town, 2) }
    const key = 'one-and-the-same-key'
    const first = await town.ok(GUILAN, 'order.submit', once, key)
    await answerWith(town, 87014)
    expect(await town.ok(GUILAN, 'order.submit', once, key)).toEqual(first)
  })

  describe('what_everybody_reads', () => {
    const draft = async (about: string) => drafted(town, { facts: { about } })
    const publish = (activityId: string) => town.call(HEAD, 'activity.publish', { activityId })

    test('an_activity_whose_words_had_no_answer_is_kept_as_a_draft_until_a_job_has_asked_again', async () => {
      await answerWith(town, -1)
      const activityId = await draft('量血压')
      expect(await publish(activityId)).toMatchObject({ error: { code: 'TEXT.NOT_CHECKED' } })
      await town.fire('jobs')
      expect(await publish(activityId)).toMatchObject({ error: { code: 'TEXT.NOT_CHECKED' } })
      await answerWith(town, null)
      await town.fire('jobs')
      expect((await publish(activityId)).ok).toBe(true)
      expect(await town.documents('words_to_check')).toEqual([])
    })

    test('nor_is_one_published_or_changed_with_words_that_somebody_has_to_look_at', async () => {
      const activityId = await draft(DOUBTFUL)
      expect(await publish(activityId)).toMatchObject({ error: { code: 'TEXT.DOUBTFUL' } })
      const change = async (about: string) =>
        town.call(HEAD, 'activity.change', { activityId, facts: await clinicDay(town, { about }) })
      expect((await change('量血压')).ok).toBe(true)
      expect((await publish(activityId)).ok).toBe(true)
      expect(await change(DOUBTFUL)).toMatchObject({ error: { code: 'TEXT.DOUBTFUL' } })
      expect((await town.ok(GUILAN, 'activity.get', { activityId })).about).toBe('量血压')
    })

    test('a_station_and_a_team_show_nothing_that_was_not_let_through', async () => {
      await answerWith(town, -1)
      const said = { ...STATION_WORDS, openingWords: '天天有人' }
      expect(await town.refused(HEAD, 'station.change', { stationId: DOUSHAHE, ...said })).toBe(
        'TEXT.NOT_CHECKED',
      )
      expect((await town.ok(GUILAN, 'session.get', {})).station?.answers).not.toContain('天天有人')
    })
  })

  test('a_complaint_is_not_refused_for_repeating_what_was_said', async () => {
    const orderId = await taken('买两斤盐')
    expect((await town.call(GUILAN, 'charge.report', { orderId, text: RISKY })).ok).toBe(true)
    expect(
      await town.refused(CHANGFU, 'record.add', {
        content: { kind: 'training', organiser: RISKY, content: '急救', place: '镇里', onMs: 1, minutes: 60 },
      }),
    ).toBe('TEXT.NOT_ACCEPTED')
  })
})
