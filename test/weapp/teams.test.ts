import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { clinicDay, published } from '../functions/support/activities'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf } from '../functions/support/orders'
import { PICTURE } from '../functions/support/pictures'
import { LEFT, MEDIATORS, placeOf, WENHUA } from '../functions/support/teams'
import { person } from '../functions/support/town'
import { TownWithPhones } from './support/town-with-phones'

describe('the screens of teams', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  beforeEach(() => scene.town.renew())
  afterAll(() => scene.close())

  test('a head reads what is missing and who could fill it, founds that team, and nothing is missing any more', async () => {
    await scene.town.ok(HEAD, 'team.close', { teamId: MEDIATORS, reason: { code: 'too_few' } })
    const head = scene.phoneOf(HEAD, { url: '/pages/me/index' })
    await head.tap('#row-teams')
    await head.isAt('packages/town/teams/index')
    await head.tap('#row-coverage')
    await head.reads('缺矛盾调处的队。会这个的有钱文华、周正国，可以请来成一支队。')

    await head.tap(`#found-${DOUSHAHE}-mediation`)
    await head.isAt('packages/town/edit-team/index')
    await head.reads('先填好名字、哪一类和谁带队')
    await head.type('#team-name', '陡沙河村说和队')
    await head.tap(`#choose-${idOf(WENHUA)}`)
    await head.reads('钱文华带队')
    await head.tap('#save-team')
    await head.isAt('packages/town/coverage/index')
    const again = scene.phoneOf(HEAD, { url: '/packages/town/teams/index' })
    await again.reads('陡沙河村说和队')
    await again.tap('#row-coverage')
    await again.reads('齐了，有 5 支队在做事。')
  })

  test('one of a team becomes its leader, the other leaves it, and the last leader cannot', async () => {
    const head = scene.phoneOf(HEAD, { url: `/packages/town/team/index?id=${MEDIATORS}` })
    await head.reads('队员 2 人')
    await head.tap(`#member-${idOf(WENHUA)}`)
    await head.tap('#remove-member')
    await head.tap('#reason-own_wish')
    await head.reads('钱文华是这支队唯一的队长')
    const zhengguo = person('zhou-zhengguo')
    await scene.town.ok(HEAD, 'team.setLeader', { ...placeOf(MEDIATORS, zhengguo), leads: true })
    await scene.town.ok(HEAD, 'team.removeMember', { ...placeOf(MEDIATORS, WENHUA), reason: LEFT })
    const later = scene.phoneOf(HEAD, { url: `/packages/town/team/index?id=${MEDIATORS}` })
    await later.reads('队员 1 人')
    await later.tap('#add-member')
    await later.tap(`#choose-${idOf(WENHUA)}`)
    await later.tap('#add-yes')
    await later.isAt('packages/town/team/index')
    await later.reads('队员 2 人')
  })

  test('a volunteer asks to found a team, the head says yes, and he reads that he leads it', async () => {
    const changfu = scene.phoneOf(CHANGFU, { url: '/packages/volunteer/teams/index' })
    await changfu.tap('#propose-team')
    await changfu.type('#proposal-name', '上门理发队')
    await changfu.tap('[aria-label="便民服务"]')
    await changfu.type('#proposal-purpose', '老人出门不便')
    await changfu.tap('#send-proposal')
    await changfu.isAt('packages/volunteer/teams/index')
    await changfu.reads('等答复')

    const head = scene.phoneOf(HEAD, { url: '/pages/messages/index' })
    await head.tap('[aria-label^="李师傅想成立"]')
    await head.isAt('packages/town/teams/index')
    const [proposal] = (await scene.town.ok(HEAD, 'team.list', { stationId: DOUSHAHE })).proposals
    await head.tap(`#approve-${proposal?.id}`)
    await head.tap(`#approve-${proposal?.id}-yes`)
    await head.lacks('[id^="proposal-"]')
    await head.reads('上门理发队')
    const later = scene.phoneOf(CHANGFU, { url: '/packages/volunteer/teams/index' })
    await later.reads('办成了')
    await later.reads('您带队')
  })

  test('a volunteer says that his hours count, and the clerk’s figure knows one more', async () => {
    const changfu = scene.phoneOf(CHANGFU, { url: '/packages/volunteer/teams/index' })
    await changfu.tap('#count-my-hours')
    await changfu.reads('随时可以收回')
    await changfu.tap('#count-yes')
    await changfu.reads('记下了')
    const clerk = scene.phoneOf(COORDINATOR, { url: '/packages/town/roster/index' })
    await clerk.reads('还有 4 人没有自己点')
    await clerk.reads('本人算进来了')
    await clerk.tap('#new-entry')
    await clerk.type('#entry-name', '樊明')
    await clerk.type('#entry-phone', '13800008888')
    await clerk.type('#entry-unit', '中心学校')
    await clerk.tap('#save-entry')
    await clerk.isAt('packages/town/roster/index')
    await clerk.reads('138****8888')
    await clerk.reads('还有 5 人没有自己点')
  })

  test('who answers the telephone and when is written once, and a villager reads it at her door', async () => {
    const head = scene.phoneOf(HEAD, { url: '/packages/town/office/index' })
    await head.type('#opening-words', '天天有人')
    await head.tap('#save-office')
    await head.reads('改好了')
    const guilan = scene.phoneOf(GUILAN)
    await guilan.tap('#elder-switch')
    await guilan.reads('周海燕接，天天有人')
  })

  test('a villager comes, a volunteer types the code at the door, and the head confirms his minutes', async () => {
    const { startsAtMs } = await clinicDay(scene.town)
    const activityId = await published(scene.town, { facts: { startsAtMs: startsAtMs - 2 * HOUR_MS } })
    const page = { url: `/packages/activity/one/index?id=${activityId}` }
    const guilan = scene.phoneOf(GUILAN)
    await guilan.tap(`#activity-${activityId}`)
    await guilan.isAt('packages/activity/one/index')
    await guilan.tap('#enrol-guest')
    await guilan.reads('您报了名，去参加。')
    await guilan.lacks('#organiser')

    const head = scene.phoneOf(HEAD, { ...page })
    await head.tap('#to-door')
    await head.reads('张桂兰')
    const { signs } = await scene.town.ok(HEAD, 'activity.doorCode', { activityId })
    const changfu = scene.phoneOf(CHANGFU, { ...page })
    await changfu.tap('#type-door')
    await changfu.type('#door-code', signs.toLowerCase())
    await changfu.tap('#door-code-yes')
    await changfu.tap('#check-out')
    await head.tap(`#person-${idOf(GUILAN)}`)
    await head.tap('#tick-arrived')
    await head.reads('张桂兰')

    await scene.town.advance(5)
    const album = [{ name: 'scene.jpeg', base64: PICTURE }]
    const later = scene.phoneOf(HEAD, { ...page, chatFiles: album })
    await later.tap('#hold')
    await later.type('#others-came', '12')
    await later.tap('#hold-yes')
    await later.reads('来了：14 人')
    await later.tap('#add-activity-picture')
    await later.reads('照片上的人都愿意吗？')
    await later.tap('#send-activity-picture')
    await later.reads('微信在查')
    await later.lacks('#send-activity-picture')
    const clerk = scene.phoneOf(COORDINATOR, { ...page })
    await clerk.reads('来了：14 人')
    await clerk.lacks(`#show-picture-${activityId}`)
    const todo = scene.phoneOf(HEAD)
    await todo.tap(`#waits-${activityId}`)
    await todo.tap('#to-confirm')
    await todo.reads('要确认的时长')
  })
})
