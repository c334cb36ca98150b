import * as z from 'zod/mini'
import { LIST_LIMITS } from '../../domain/people-list/list-limits'
import { newVillagers, villagersCsv } from '../functions/support/lists'
import { HEAD } from '../functions/support/orders'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { WeakLine } from './support/weak-line'

const URL = '/packages/office/lists/index'
const ROWS = LIST_LIMITS.rowsOfPart + 5

const goingOn = z.object({ action: z.literal('list.continue') })

describe('a list on the phone of a head', () => {
  let scene: TownWithPhones
  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  beforeEach(() => scene.town.renew())
  afterAll(() => scene.close())

  test('out of a chat is taken over; where the signal goes it stops, and goes on after the app was closed', async () => {
    const line = new WeakLine(townLine(scene.town, HEAD))
    const chatFiles = [{ name: '村民.csv', base64: newVillagers(ROWS) }]
    const phone = scene.phoneOn(line.call, { url: URL, chatFiles })
    await phone.tap('#segment-villagers')
    await phone.finds('#segment-villagers[aria-checked="true"]')
    await phone.tap('#choose-file')
    await phone.reads(`新登记 ${ROWS} 人`)
    await phone.reads('再看一些（还有 15 行）')
    await phone.tap('#signed')
    line.changes = ({ sent }) =>
      sent.filter((data) => goingOn.safeParse(data).success).length > 1 ? 'nothing gets out' : 'good'
    await phone.tap('#import')
    await phone.reads(`停在 ${LIST_LIMITS.rowsOfPart} / ${ROWS} 行`)
    await phone.reads('网断了，导入停在这里，没有丢。')

    const later = scene.phoneOf(HEAD, { url: URL })
    await later.reads(`停在 ${LIST_LIMITS.rowsOfPart} / ${ROWS} 行`)
    await later.tap('[id^="go-on-"]')
    await later.reads(`导入好了：新登记 ${ROWS} 人`)
    await later.lacks('[id^="go-on-"]')
  })

  test('with faults is not taken before they are mended or left out; what is no table is told so', async () => {
    const rows = [
      ['方小勇', '13800009001', '', ''],
      ['方小芳', '1380000900', '', ''],
    ]
    const phone = scene.phoneOf(HEAD, {
      url: URL,
      chatFiles: [{ name: '名单.csv', base64: villagersCsv(rows) }],
    })
    await phone.tap('#segment-villagers')
    await phone.finds('#segment-villagers[aria-checked="true"]')
    await phone.tap('#choose-file')
    await phone.reads('第 3 行 · 方小芳')
    await phone.reads('手机号少一位（138…）')
    await phone.tap('#signed')
    await phone.reads('还有问题没改')
    await phone.tap('[aria-label="只导入没有问题的行"]')
    await phone.tap('#import')
    await phone.reads('导入好了：新登记 1 人，改了 0 人，有问题没有导入 1 行。')

    const broken = [{ name: '照片.xlsx', base64: Buffer.from('PK no table').toString('base64') }]
    const other = scene.phoneOf(HEAD, { url: URL, chatFiles: broken })
    await other.tap('#choose-file')
    await other.reads('这个文件打不开。')
  })
})
