import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { CHANGFU, GUILAN, idOf, NEWCOMER, XIAOMEI } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import type { Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'
import { pick } from './support/pick'

const TEAM = '上门理发队'

/** Services that nobody had ordered: who writes one down, who says that it was so, and on which phones. */
const UNORDERED = [
  {
    walks: ['on large phones', 'on small phones'],
    writer: 'li-changfu',
    door: '#row-entered-volunteer',
    confirms: 'head-doushahe',
    served: CHANGFU,
  },
  {
    walks: ['on large phones'],
    writer: 'head-doushahe',
    door: '#row-entered-station',
    confirms: 'coordinator',
    served: XIAOMEI,
  },
]

/** What the town and its station take away on paper or as a table, and on which phones. */
const PAPERS = [
  {
    walk: 'on large phones',
    who: 'coordinator',
    page: 'report',
    button: '#report-pdf',
    name: /^上土市镇.*\.pdf$/,
  },
  {
    walk: 'on small phones',
    who: 'head-doushahe',
    page: 'report',
    button: '#report-xlsx',
    name: /^陡沙河村.*\.xlsx$/,
  },
  {
    walk: 'on small phones',
    who: 'coordinator',
    page: 'checklist',
    button: '#checklist-pdf',
    name: /^上土市镇.*评估清单\.pdf$/,
  },
] as const

async function taken({ page, tap }: Phone, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await tap(button)
  return (await download).suggestedFilename()
}

/** How somebody becomes a volunteer, what is recorded of him, and what is read out of all records. */
describe('volunteers and what is recorded of them', () => {
  let town: Town
  let browser: Browser

  beforeAll(async () => {
    town = await startTown({ hosting: true })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await town.stop()
  })

  describe.each(WALKS)('$walk', (walk) => {
    let people: Walkers
    let newcomer: Phone
    let head: Phone
    let changfu: Phone

    beforeAll(async () => {
      await town.renew()
      await town.advance(2)
      people = walkers(browser, town.url, walk)
      newcomer = await people.phoneOf('newcomer')
      head = await people.phoneOf('head-doushahe')
      changfu = await people.phoneOf('li-changfu')
    })
    afterAll(() => people.leave())

    test('a newcomer applies in four steps, the head looks and says yes, and he is one', async () => {
      if (newcomer.elder) await newcomer.open('/pages/me/index')
      await newcomer.tap('#row-register')
      await pick(newcomer, '#village', [2])
      await newcomer.type('#own-name', '方小勇')
      await newcomer.type('#own-phone', '13800009001')
      await pick(newcomer, '#birth-month')
      await newcomer.picture('register-who')
      await newcomer.tap('#next')
      await newcomer.tap('#specialty-convenience')
      await newcomer.picture('register-what')
      await newcomer.tap('#next')
      await newcomer.tap('[aria-label="周六上午"]')
      await newcomer.picture('register-when')
      await newcomer.tap('#next')
      await newcomer.tap('#declared')
      await newcomer.picture('register-declaration')
      await newcomer.tap('#next')
      await newcomer.reads('交上去了，站里在看')
      await newcomer.picture('register-sent')
      await head.tap('#row-applicants')
      await head.picture('applicants')
      await head.tap('[aria-label^="方小勇"]')
      await head.reads('周六上午')
      await head.picture('applicant')
      await head.tap('#approve')
      await head.reads('方小勇的申请办过了：同意了。')
      await newcomer.open('/pages/messages/index')
      await newcomer.tap('[aria-label^="您是志愿者了"]')
      await newcomer.reads(/^周六上午。别的时候不来问您/)
      await newcomer.picture('registered')
      const { person } = await town.ok(NEWCOMER, 'session.get', {})
      expect(person?.roles).toContain('volunteer')
    })

    test('for who is fourteen the head cannot say yes before she has rung the guardian', async () => {
      await head.open('/packages/station/applicants/index')
      await head.tap('[aria-label^="柳青青"]')
      await head.reads('先问监护人')
      await head.tap('#reveal-applicant')
      await head.reads('打电话给监护人 13800008001')
      await head.picture('applicant-minor')
      await head.tap('#guardian-asked')
      await head.tap('#approve')
      await head.reads('柳青青的申请办过了：同意了。')
    })

    test.each(UNORDERED.filter(({ walks }) => walks.includes(walk.walk)))(
      'a service without an order is written down by $writer and confirmed by $confirms',
      async ({ writer, door, confirms, served }) => {
        const phone = await people.phoneOf(writer)
        await phone.open('/pages/matters/index')
        await phone.tap(door)
        await phone.type('#search-item', '理发')
        await phone.tap('#item-haircut')
        await pick(phone, '#service-from')
        await pick(phone, '#service-to', [1])
        if (served !== CHANGFU) await phone.tap(`#served-${idOf(served)}`)
        await phone.type('#party-name', '姚金宝')
        await phone.tap('[aria-label^="在门口、路上喊的"]')
        await phone.type('#witness-name', '周大山')
        await phone.picture(`unordered-${writer}`)
        await phone.tap('#send-service')
        await phone.reads(/记下了，等着确认/)
        await phone.picture(`unordered-told-${writer}`)
        const other = await people.phoneOf(confirms)
        await other.open('/pages/home/index')
        await other.tap('.card:has-text("义务理发")')
        await other.reads(/可以问：周大山/)
        await other.picture(`unordered-confirm-${confirms}`)
        await other.tap('#confirm-minutes')
        await other.page.locator('#confirm-minutes').waitFor({ state: 'detached' })
        expect((await town.ok(served, 'record.list', {})).lifetimeMinutes).toBe(60)
      },
    )

    test('a training is handed in, confirmed by the head, and stands in the volunteer’s record', async () => {
      await changfu.open('/packages/volunteer/hours/index')
      await changfu.reads('一共 60 分钟')
      await changfu.picture('own-hours')
      await changfu.open('/packages/volunteer/record/index')
      await changfu.tap('#add-training')
      await changfu.type('#field-content', '量血压')
      await changfu.type('#field-organiser', '镇卫生院')
      await changfu.type('#field-place', '镇文化站')
      await pick(changfu, '#field-onDay')
      await changfu.picture('add-training')
      await changfu.tap('#save-record')
      await changfu.reads('待核实')
      await head.open('/packages/station/volunteers/index')
      await head.tap(`#volunteer-${idOf(CHANGFU)}`)
      await head.tap('[id^="confirm-"]')
      await head.picture('confirm-training')
      await head.tap('[id^="confirm-"][id$="-yes"]')
      await head.page.locator('[id^="confirm-"]').waitFor({ state: 'detached' })
      await changfu.open('/pages/messages/index')
      await changfu.tap('[aria-label^="您交的“培训：量血压”核实了"]')
      await changfu.reads(/^3小时，不算服务时长/)
      await changfu.picture('own-record')
    })

    test('a volunteer asks to found a team, the head says yes, and he leads it', async () => {
      await changfu.open('/packages/volunteer/teams/index')
      await changfu.tap('#propose-team')
      await changfu.type('#proposal-name', TEAM)
      await changfu.tap('[aria-label="便民服务"]')
      await changfu.type('#proposal-purpose', '老人出门不便')
      await changfu.picture('propose-team')
      await changfu.tap('#send-proposal')
      await changfu.reads('等答复')
      await head.open('/packages/town/teams/index')
      await head.reads(`想成立“${TEAM}”`)
      await head.picture('team-proposal')
      await head.tap('[id^="approve-"]')
      await head.tap('[id^="approve-"][id$="-yes"]')
      await head.page.locator('[id^="proposal-"]').waitFor({ state: 'detached' })
      await changfu.open('/pages/messages/index')
      await changfu.tap(`[aria-label^="您想成立的“${TEAM}”办成了"]`)
      await changfu.reads('您带队')
      await changfu.picture('own-teams')
    })

    test('what the county asks is answered by the station, which prints it', async () => {
      await head.open('/packages/town/checklist/index')
      await head.tap('#answer-sign')
      await head.tap('[aria-label="达到了"]')
      await head.type('#checklist-note', '牌子去年换的')
      await head.picture('checklist-answer')
      await head.tap('#checklist-send')
      await head.reads(/达到了 · 牌子去年换的/)
      expect(await taken(head, '#checklist-pdf')).toMatch(/^陡沙河村.*评估清单\.pdf$/)
      await head.picture('checklist')
    })

    test.each(PAPERS.filter((paper) => paper.walk === walk.walk))(
      '$who takes the $page away: $button',
      async ({ who, page, button, name }) => {
        const phone = await people.phoneOf(who)
        await phone.open(`/packages/town/${page}/index`)
        expect(await taken(phone, button)).toMatch(name)
        await phone.picture(`${page}-${who}`)
      },
    )

    test('a volunteer pauses among his times, reads so at home, and comes back with one tap', async () => {
      await changfu.open('/packages/volunteer/own-times/index')
      await changfu.tap('#pause')
      await changfu.reads('现在暂停接单')
      await changfu.picture('paused')
      await changfu.open('/pages/home/index')
      await changfu.reads('您现在暂停接单，没有人来问您。')
      await changfu.picture('paused-home')
      await changfu.tap('#resume')
      await changfu.page.locator('#resume').waitFor({ state: 'detached' })
      const { person } = await town.ok(CHANGFU, 'session.get', {})
      expect(person?.volunteer?.paused).toBe(false)
    })

    test('a villager takes a copy of what is known of her, and takes back what she agreed to', async () => {
      const guilan = await people.phoneOf('zhang-guilan')
      await guilan.open('/packages/public/my-data/index')
      expect(await taken(guilan, '#take-text')).toMatch(/\.txt$/)
      await guilan.reads('资料在文件里了。')
      await guilan.tap('#withdraw-health_facts')
      await guilan.reads(/收回了/)
      await guilan.picture('my-data')
      const { consents } = await town.ok(GUILAN, 'session.get', {})
      expect(consents).toEqual(['privacy_notice'])
    })
  })
})
