import { _, database } from '../../cloudfunctions/_core/store/database'
import { accept, CHANGFU, COORDINATOR, GUILAN, HEAD, offerTo, wantedIn, XIAOMEI } from './support/orders'
import { BARE_PICTURE, judged, lookedAt, mindPictures, photographed } from './support/pictures'
import {
  DASHAN,
  EVALUATION,
  entered,
  HONOUR,
  handedIn,
  idOf,
  JING,
  nursesPaper,
  paper,
  read,
  TRAINING,
  YULAN,
} from './support/records'
import { person, startTown, type Town } from './support/town'

describe("a volunteer's record", () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const inboxOf = async (as: { openid: string }) => (await town.ok(as, 'notice.list', {})).items
  const pendingAt = async (as: { openid: string }) => {
    const { stations } = await town.ok(as, 'record.pending', {})
    return Object.fromEntries(stations.map(({ stationId, pending }) => [stationId, pending]))
  }

  test('is entered by his station, stands at once, is told to him and read by him', async () => {
    const recordId = await entered(town, TRAINING)
    expect(await read(town, CHANGFU, recordId)).toMatchObject({
      status: 'standing',
      content: TRAINING,
      entered: { as: 'station' },
      moves: [],
    })
    expect((await inboxOf(CHANGFU))[0]).toMatchObject({
      text: '您的档案里记了一条：培训：量血压。不对的话，请给站里打电话。',
      opens: 'record',
    })
  })

  test('what he hands in waits for an office, and counts once it is confirmed', async () => {
    const recordId = await handedIn(town)
    expect(await read(town, CHANGFU, recordId)).toMatchObject({ status: 'pending', moves: ['withdraw'] })
    expect(await pendingAt(HEAD)).toEqual({ '341525111201': 1 })
    await town.ok(HEAD, 'record.confirm', { recordId })
    expect(await read(town, CHANGFU, recordId)).toMatchObject({
      status: 'standing',
      entered: { as: 'self' },
      checked: { as: 'station', reason: null },
    })
    expect(await pendingAt(HEAD)).toEqual({ '341525111201': 0 })
    expect((await inboxOf(CHANGFU))[0]?.text).toBe('您交的“培训：量血压”核实了，记进了档案。')
  })

  test('what is refused stays with its reason', async () => {
    const recordId = await handedIn(town, HONOUR)
    await town.ok(HEAD, 'record.refuse', { recordId, reason: { code: 'other', text: '没有听说过' } })
    expect(await read(town, CHANGFU, recordId)).toMatchObject({
      status: 'refused',
      checked: { reason: '没有听说过' },
      moves: [],
    })
    expect((await inboxOf(CHANGFU))[0]?.text).toContain('没有核实：没有听说过')
  })

  test('what is withdrawn stays readable with its reason, for him and for his station', async () => {
    const recordId = await entered(town, HONOUR)
    await town.ok(COORDINATOR, 'record.withdraw', { recordId, reason: { code: 'wrong_person' } })
    for (const as of [CHANGFU, HEAD])
      expect(await read(town, as, recordId)).toMatchObject({
        status: 'withdrawn',
        content: { name: '好邻居' },
        withdrawn: { as: 'town', reason: '记到别人名下了' },
      })
    expect((await inboxOf(CHANGFU))[0]?.text).toContain('撤了：记到别人名下了')
  })

  test('one record in the place of another withdraws it and names the new one', async () => {
    const replaces = await entered(town, TRAINING)
    const { recordId } = await town.ok(HEAD, 'record.add', {
      volunteerId: idOf(CHANGFU),
      content: { ...TRAINING, minutes: 60 },
      replaces,
    })
    expect(await read(town, HEAD, replaces)).toMatchObject({ status: 'withdrawn', replacedBy: recordId })
    expect(await read(town, HEAD, recordId)).toMatchObject({ status: 'standing', content: { minutes: 60 } })
  })

  test('he answers his evaluation once, and the answer stands beside it', async () => {
    const recordId = await entered(town, EVALUATION)
    expect((await read(town, CHANGFU, recordId))?.moves).toEqual(['answer'])
    await town.ok(CHANGFU, 'record.answer', { recordId, text: '应该的，我的号码是13800001234' })
    expect(await read(town, HEAD, recordId)).toMatchObject({
      content: { sentence: '随叫随到' },
      answer: { text: '应该的，我的号码是（号码已隐藏）' },
    })
    expect((await read(town, CHANGFU, recordId))?.moves).toEqual([])
  })

  test('of a paper’s number only the last signs are ever kept', async () => {
    const recordId = await entered(town, await paper(town))
    expect((await read(town, HEAD, recordId))?.content).toMatchObject({ numberMasked: '****8765' })
    for (const collection of ['volunteer_records', 'events', 'notices'])
      expect(JSON.stringify(await town.documents(collection))).not.toContain('34150000')
  })

  test('training is nobody’s service', async () => {
    await entered(town, TRAINING)
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({
      totalMinutes: 0,
      lifetimeMinutes: 0,
    })
    expect(await town.documents('hour_entries')).toEqual([])
  })

  describe('is not for everybody', () => {
    test.each([
      { who: 'another station', as: person('head-shishan'), code: 'RECORD.NOT_YOUR_VOLUNTEER' },
      { who: 'another volunteer', as: XIAOMEI, code: 'RECORD.NOT_YOUR_VOLUNTEER' },
      { who: 'a leader of a team he is not in', as: DASHAN, code: 'RECORD.NOT_YOUR_VOLUNTEER' },
      { who: 'a helper', as: person('helper-xucheng'), code: 'SESSION.NOT_ALLOWED' },
      { who: 'a villager', as: GUILAN, code: 'SESSION.NOT_ALLOWED' },
    ])('$who neither reads nor writes', async ({ as, code }) => {
      const volunteerId = idOf(CHANGFU)
      expect(await town.refused(as, 'record.list', { volunteerId })).toBe(code)
      expect(await town.refused(as, 'record.add', { volunteerId, content: TRAINING })).toBe(code)
      const recordId = await entered(town, TRAINING)
      const withdrawal = { recordId, reason: { code: 'duplicate' } }
      expect(await town.refused(as, 'record.withdraw', withdrawal)).toBe(code)
    })

    test('nobody confirms what he handed in himself, be he head of the station', async () => {
      const { database } = await import('../../cloudfunctions/_core/store/database')
      const grants = [{ role: 'station_head', stationId: '341525111201' }]
      await database.collection('people').doc(idOf(CHANGFU)).update({ grants })
      const recordId = await handedIn(town)
      expect(await town.refused(CHANGFU, 'record.confirm', { recordId })).toBe('RECORD.MOVE_NOT_ALLOWED')
      expect(await pendingAt(CHANGFU)).toEqual({ '341525111201': 0 })
      const own = { volunteerId: idOf(CHANGFU), content: EVALUATION }
      expect(await town.refused(CHANGFU, 'record.add', own)).toBe('RECORD.NOT_FOR_ONESELF')
      await town.ok(COORDINATOR, 'record.confirm', { recordId })
    })

    test('what stands he does not take out himself', async () => {
      const recordId = await entered(town, EVALUATION)
      const withdrawal = { recordId, reason: { code: 'taken_back' } }
      expect(await town.refused(CHANGFU, 'record.withdraw', withdrawal)).toBe('RECORD.MOVE_NOT_ALLOWED')
    })

    test('a leader enters and reads the trainings of his team, and nothing else', async () => {
      const volunteerId = idOf(YULAN)
      await entered(town, HONOUR, YULAN)
      const { recordId } = await town.ok(DASHAN, 'record.add', { volunteerId, content: TRAINING })
      const file = await town.ok(DASHAN, 'record.list', { volunteerId })
      expect(file.lifetimeMinutes).toBeNull()
      expect(file.records.map(({ content }) => content.kind)).toEqual(['training'])
      const { volunteers } = await town.ok(DASHAN, 'record.volunteers', {})
      expect(volunteers.map(({ id }) => id)).toContain(volunteerId)
      expect(volunteers.map(({ id }) => id)).not.toContain(idOf(DASHAN))
      await town.ok(DASHAN, 'record.withdraw', { recordId, reason: { code: 'wrong_facts' } })
    })
  })

  test('a head reads the names of his station, in their order, with what waits', async () => {
    await handedIn(town)
    const { volunteers } = await town.ok(HEAD, 'record.volunteers', { stationId: '341525111201' })
    const names = volunteers.map(({ name }) => name)
    expect(names).toContain('李长福')
    expect(names).not.toContain('许静')
    expect(names.indexOf('冯强')).toBeLessThan(names.indexOf('李长福'))
    expect(names.indexOf('李长福')).toBeLessThan(names.indexOf('赵大山'))
    expect(volunteers.filter(({ pending }) => pending > 0).map(({ id }) => id)).toEqual([idOf(CHANGFU)])
    const elsewhere = { stationId: '341525111200' }
    expect(await town.refused(HEAD, 'record.volunteers', elsewhere)).toBe('SESSION.NOT_YOUR_STATION')
  })

  describe('is what dispatch reads of a paper', () => {
    const bloodPressure = async () => {
      const wanted = await wantedIn(town, 2)
      const item = { menuItemCode: 'blood_pressure', wanted }
      return (await town.ok(GUILAN, 'order.submit', item)).orderId
    }
    const withdrawPaper = async () => {
      const recordId = await nursesPaper(town)
      await town.ok(COORDINATOR, 'record.withdraw', { recordId, reason: { code: 'no_longer_valid' } })
    }

    test('withdrawn before: she is not asked; withdrawn after the offer: refused when she accepts', async () => {
      const offered = await offerTo(town, JING, await bloodPressure())
      await withdrawPaper()
      const accepting = { assignmentId: offered?.assignmentId ?? '' }
      expect(await town.refused(JING, 'assignment.accept', accepting)).toBe('ASSIGNMENT.NOT_QUALIFIED')
      expect(await offerTo(town, JING, await bloodPressure())).toBeUndefined()
    })

    test('handed in and confirmed: she is asked and may accept; only handed in: not yet', async () => {
      await withdrawPaper()
      const recordId = await handedIn(town, await paper(town), JING)
      expect(await offerTo(town, JING, await bloodPressure())).toBeUndefined()
      await town.ok(COORDINATOR, 'record.confirm', { recordId })
      expect(await accept(town, JING, await bloodPressure())).toMatch(/^assignment:/)
    })

    test('two offices at once lose neither paper', async () => {
      await withdrawPaper()
      const content = await paper(town)
      const add = (as: { openid: string }) => town.ok(as, 'record.add', { volunteerId: idOf(JING), content })
      await Promise.all([add(COORDINATOR), add(person('head-shishan')), add(COORDINATOR)])
      const people = await town.documents('people')
      const nurse = people.find(({ _id }) => _id === idOf(JING))
      expect(nurse).toMatchObject({
        volunteer: {
          credentials: [{ specialty: 'health' }, { specialty: 'health' }, { specialty: 'health' }],
        },
      })
    })
  })

  describe('the photograph of a paper', () => {
    const files = async () =>
      (await town.documents('volunteer_records')).filter(({ picture }) => picture !== undefined)
    const pictureOf = async (as: { openid: string }, recordId: string) =>
      (await read(town, as, recordId))?.picture

    test('is his alone until the platform has looked at it, and tells nobody where it was taken', async () => {
      await mindPictures(town, 'pass')
      const recordId = await photographed(town)
      expect(await pictureOf(CHANGFU, recordId)).toEqual({ state: 'checking', moves: ['show', 'remove'] })
      expect(await pictureOf(HEAD, recordId)).toEqual({ state: 'checking', moves: [] })
      expect(await town.refused(HEAD, 'record.showPicture', { recordId })).toBe('PICTURE.MOVE_NOT_ALLOWED')
      const shown = { recordId, type: 'image/jpeg', picture: BARE_PICTURE }
      expect(await town.ok(CHANGFU, 'record.showPicture', { recordId })).toEqual(shown)
      expect(await town.documents('audit_log')).toEqual([])

      await lookedAt(town)
      expect(await town.documents('pictures_to_check')).toEqual([])
      expect(await town.ok(HEAD, 'record.showPicture', { recordId })).toEqual(shown)
      expect(await town.documents('audit_log')).toMatchObject([
        { kind: 'look_at_paper', objectId: recordId, subjectId: idOf(CHANGFU), fields: ['paper_picture'] },
      ])
      const { content } = await town.ok(CHANGFU, 'me.export', { format: 'text' })
      expect(content).toContain('看了证书或证明的照片')
      expect(content).toContain('照片：有一张')
    })

    test('that the platform does not let through is deleted, and he is told', async () => {
      const recordId = await judged(town, 'risky')
      expect(await pictureOf(CHANGFU, recordId)).toEqual({ state: null, moves: ['add'] })
      expect(await files()).toEqual([])
      expect((await inboxOf(CHANGFU))[0]?.text).toContain('微信那边没有让过，已经删了')
    })

    test('that has no verdict after two hours is for the head to look at, who says why it may stay', async () => {
      await mindPictures(town, 'pass')
      const recordId = await photographed(town)
      // Nor does one that waits without saying what it is of: that is a record.
      await database.collection('pictures_to_check').doc(recordId).update({ owner: _.remove() })
      await town.fire('jobs')
      expect(await pictureOf(HEAD, recordId)).toMatchObject({ state: 'checking' })
      await town.advance(2)
      await town.fire('jobs')
      expect(await town.documents('pictures_to_check')).toEqual([])
      expect((await inboxOf(HEAD))[0]).toMatchObject({ opens: 'volunteers' })
      expect(await pictureOf(HEAD, recordId)).toMatchObject({ moves: ['show', 'keep', 'remove'] })
      await town.ok(HEAD, 'record.keepPicture', { recordId, note: '护士证，没有别的' })
      expect(await pictureOf(HEAD, recordId)).toMatchObject({ state: 'passed', moves: ['show', 'remove'] })
      expect((await inboxOf(CHANGFU))[0]?.text).toContain('站里看过了，可以留')
    })

    test('cannot be let through by whoever says that he is the platform', async () => {
      const recordId = await photographed(town)
      const [waiting] = await town.documents('pictures_to_check')
      const forged = {
        MsgType: 'event',
        Event: 'wxa_media_check',
        trace_id: waiting?.traceId,
        errcode: 0,
        result: { suggest: 'pass', label: 100 },
      }
      expect(await town.raw(CHANGFU, 'jobs', forged)).toEqual({ ok: false, tally: {} })
      expect(await pictureOf(HEAD, recordId)).toMatchObject({ state: 'checking' })
    })

    test('goes with the paper: withdrawn, run out, or his leaving', async () => {
      const withdrawn = await judged(town, 'pass')
      await town.ok(HEAD, 'record.withdraw', { recordId: withdrawn, reason: { code: 'wrong_facts' } })
      const leaving = await judged(town, 'pass')
      await town.ok(CHANGFU, 'volunteer.leave', {})
      expect(await town.refused(HEAD, 'record.showPicture', { recordId: leaving })).toBe(
        'PICTURE.MOVE_NOT_ALLOWED',
      )
      await town.fire('jobs')
      expect(await files()).toEqual([])
    })

    test('goes on the day on which the paper runs out', async () => {
      const recordId = await judged(town, 'pass')
      await town.advance(24 * 366)
      await town.fire('jobs')
      expect(await files()).toEqual([])
      expect(await pictureOf(HEAD, recordId)).toMatchObject({ state: null })
    })
  })
})
