import type { Browser } from 'playwright-core'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { STATIONS } from '../../domain/town/stations'
import { demoOpenid } from '../demo-town/demo-town'
import { type Camera, holdCamera } from './camera'
import type { LocalTown } from './local-town'

const [GUILAN, CHANGFU, HEAD, COORDINATOR, YOUCAI] = [
  'zhang-guilan',
  'li-changfu',
  'head-doushahe',
  'coordinator',
  'zheng-youcai',
].map(demoOpenid)

const home = '/pages/home/index'
const stationPage = (name: string) => `/packages/station/${name}/index`
const officePage = (name: string) => `/packages/office/${name}/index`
const townPage = (name: string) => `/packages/town/${name}/index`
const activityPage = (name: string) => `/packages/activity/${name}/index`

type Studio = { readonly browser: Browser; readonly town: LocalTown; readonly folder: string }

const hold = ({ browser, town, folder }: Studio, openid = '', elder = false, desk = false) =>
  holdCamera(browser, { url: town.url, folder }, { openid, elder, desk })

/** Name of the picture, path of the page, and words that stand there once all of it does. */
type Shot = readonly [name: string, path: string, words: string]

async function takeEach(camera: Camera, shots: readonly Shot[]): Promise<void> {
  for (const [name, path, words] of shots) {
    await camera.open(path)
    await camera.reads(words)
    await camera.picture(name)
  }
}

/** 张桂兰 orders a haircut. Returns its id. */
async function villagerOrders(studio: Studio): Promise<string> {
  const phone = await hold(studio, GUILAN, true)
  await phone.reads('点单')
  await phone.picture('villager-home')
  await phone.tap('#door-menu')
  await phone.reads('要什么帮助？')
  await phone.picture('villager-kinds')
  await phone.tap('#group-home_chores')
  await phone.picture('villager-choose')
  await phone.tap('#item-haircut')
  await phone.reads('什么时候')
  await phone.page.getByText('今天下午', { exact: true }).last().click()
  await phone.picture('villager-when')
  await phone.tap('#next')
  await phone.reads('这样对吗？')
  await phone.picture('villager-check')
  await phone.tap('#send')
  await phone.reads('已经发出去了')
  await phone.picture('villager-order')
  const id = new URLSearchParams(phone.page.url().split('?')[1]).get('id') ?? ''
  await phone.page.context().close()
  return id
}

/** 李长福 accepts, arrives and is done. */
async function volunteerServes(studio: Studio): Promise<void> {
  const phone = await hold(studio, CHANGFU)
  await phone.reads('件事想请您帮忙')
  await phone.picture('volunteer-offer')
  await phone.tap('#accept')
  await phone.reads('去找谁')
  await phone.picture('volunteer-task')
  await studio.town.advance(6)
  await phone.page.reload()
  await phone.reads('去找谁')
  await phone.tap('#check-in')
  await phone.reads('做完了')
  await phone.picture('volunteer-inside')
  await studio.town.advance(1)
  // The page learns from the server how late it is.
  await phone.page.reload()
  await phone.reads('做完了')
  await phone.tap('#check-out')
  await phone.reads('等站长确认')
  await phone.open('/packages/volunteer/own-times/index')
  await phone.reads('什么时候方便')
  await phone.picture('volunteer-times')
  await phone.page.context().close()
}

/** Somebody without the app has to be called. */
async function askByTelephone({ town }: Studio): Promise<void> {
  const { nowMs } = await town.command(GUILAN ?? '', 'session.get', {})
  const fromMs = Number(nowMs) + 20 * 3_600_000
  const wanted = { kind: 'half_day', fromMs, toMs: fromMs + 4 * 3_600_000 }
  const { orderId } = await town.command(GUILAN ?? '', 'order.submit', { menuItemCode: 'errands', wanted })
  await town.command(HEAD ?? '', 'order.dispatch', {
    orderId,
    volunteerIds: [personIdOf(YOUCAI ?? '')],
    reason: { code: 'agreed' },
  })
  await town.fire('jobs')
}

async function headHandles(studio: Studio, orderId: string): Promise<void> {
  const phone = await hold(studio, HEAD)
  await phone.reads('现在要您办的')
  await phone.reads('打电话')
  await phone.picture('head-home')
  await phone.tap(`#todo-${orderId}`)
  await phone.reads('确认时长')
  await phone.page.locator('#confirm').last().scrollIntoViewIfNeeded()
  await phone.picture('head-confirm', 'here')
  await phone.tap('#confirm-minutes')
  await phone.reads('时长确认了')
  await takeEach(phone, [
    ['head-calls', officePage('calls'), '跟他说'],
    ['head-cards', officePage('household-cards'), '一页八张'],
    ['head-reach', officePage('reach'), '要是今天有急事'],
    ['head-board', stationPage('board'), '单在等'],
    ['head-new-activity', activityPage('edit'), '活动叫什么'],
    ['head-targets', townPage('targets'), '怎么来的'],
    ['head-plan', townPage('plan'), '导入、导出、打印'],
    ['head-bulletin', townPage('write-bulletin'), '先问过本人'],
  ])
  await phone.page.context().close()
}

async function villagerRates(studio: Studio, orderId: string): Promise<void> {
  const phone = await hold(studio, GUILAN, true)
  await phone.open(`/packages/villager/order/index?id=${orderId}`)
  await phone.reads('办得怎么样')
  await phone.picture('villager-rate')
  await phone.open('/packages/villager/tell-wish/index')
  await phone.page.locator('.taro_page:not(.taro_page_shade) textarea').last().fill('我家着火了')
  await phone.reads('要先打电话吗')
  await phone.picture('villager-danger')
  await takeEach(phone, [
    ['villager-activities', activityPage('list'), '义诊日'],
    ['villager-my-data', '/packages/public/my-data/index', '我同意过什么'],
  ])
  await phone.page.context().close()
}

async function volunteerReadsHours(studio: Studio): Promise<void> {
  const phone = await hold(studio, CHANGFU)
  await phone.open('/packages/volunteer/hours/index')
  await phone.reads('义务理发')
  await phone.picture('volunteer-hours')
  await phone.open(activityPage('list'))
  await phone.reads('义诊日')
  await phone.tap('[id^="activity-"]')
  await phone.reads('我报名，当志愿者')
  await phone.picture('volunteer-activity')
  await phone.page.context().close()
}

async function clerkWorks(studio: Studio): Promise<void> {
  const desk = await hold(studio, COORDINATOR, false, true)
  await takeEach(desk, [
    ['clerk-home', home, '现在要您办的'],
    ['clerk-stations', townPage('stations'), '陡沙河村'],
    ['clerk-settings', officePage('settings'), '多久要有回音'],
    ['clerk-lists', officePage('lists'), '选一份表'],
    ['clerk-export', officePage('export'), '导出'],
    ['clerk-audit', officePage('audit'), '谁看了村民的电话'],
    ['clerk-targets', townPage('targets'), '怎么来的'],
    ['clerk-checklist', townPage('checklist'), '有数的系统自己数'],
    ['clerk-roster', townPage('roster'), '登记一位党员'],
  ])
  const stationId = STATIONS.find(({ village }) => village === '陡沙河村')?.id
  const { code } = await studio.town.command(HEAD ?? '', 'screen.code', { stationId, replace: false })
  await takeEach(desk, [['clerk-wall', `/packages/public/screen/index?code=${code}`, '村里有人等着帮忙']])
  await desk.page.context().close()
}

/** One haircut from the order to the rating, as the four of them see it. */
export async function takePictures(studio: Studio): Promise<void> {
  const orderId = await villagerOrders(studio)
  await volunteerServes(studio)
  await askByTelephone(studio)
  await headHandles(studio, orderId)
  await villagerRates(studio, orderId)
  await volunteerReadsHours(studio)
  await clerkWorks(studio)
}
